package dev.winnow.decide;

import dev.winnow.model.Article;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Applies decisions to documents, without a runner. Each step that decides implements it.
 *
 * @param <K> the part of a document that later runs need
 */
@FunctionalInterface
public interface Decider<K> extends Serializable {

  /**
   * Applies the decisions about the documents of a bucket.
   *
   * @param articles one for each id, ascending by id
   * @param decisions all decisions about them
   * @param keep receives the part of a document that later runs need
   * @return the articles as they are written, in the same order
   */
  List<Article> decide(Collection<Article> articles, BucketDecisions decisions, Consumer<K> keep);
}
