package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A document of a run that is over.
 *
 * @param before the article as it was compared with others
 * @param after the same as the run has written it
 */
@DefaultCoder(RecordCoder.class)
public record PastDocument(Article before, Article after) {
  /** The coder of past documents. */
  public static final RecordCoder<PastDocument> CODER = RecordCoder.of(PastDocument.class);
}
