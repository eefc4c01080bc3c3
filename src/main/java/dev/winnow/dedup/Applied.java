package dev.winnow.dedup;

import dev.winnow.model.Article;
import java.io.Serializable;
import java.util.List;

/**
 * Applies decisions to one article, in a run and in a stream alike.
 *
 * @param whole applies what was decided about the whole document
 * @param paragraphs applies what was decided about its paragraphs
 */
record Applied(Verdicts whole, Repeats paragraphs) implements Serializable {

  /**
   * The article as the decisions have it.
   *
   * @param verdict about the whole document; null for none
   * @param repeats about its paragraphs, in any order
   */
  Article to(Article article, Verdict verdict, List<Repeat> repeats) {
    Article decided = verdict == null ? article : whole.applied(article, verdict);
    return paragraphs.applied(decided, repeats);
  }
}
