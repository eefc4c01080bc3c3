package dev.winnow.dedup.batch;

import dev.winnow.model.Article;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Paragraph;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.text.Hash64;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * One reading of a document's bytes.
 *
 * @param id the document's id
 * @param uri where it was found
 * @param reading a hash of what was read: the media type, and what each paragraph says
 */
@DefaultCoder(RecordCoder.class)
record Variant(String id, String uri, long reading) {
  /** The coder of variants. */
  static final RecordCoder<Variant> CODER = RecordCoder.of(Variant.class);

  static Variant of(Article article) {
    return new Variant(article.source().id(), article.source().uri(), reading(article));
  }

  static long reading(Article article) {
    long hash = Hash64.add(Hash64.START, article.source().mediaType().hashCode());
    for (Paragraph paragraph : article.paragraphs()) {
      Fingerprint said = paragraph.fingerprint();
      hash = Hash64.mix(hash ^ said.low());
    }
    return hash;
  }
}
