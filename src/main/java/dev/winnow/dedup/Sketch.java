package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.shuffle.PackedInts;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * All of a document that is needed to compare it with others: about four bytes a word, a third of
 * its text.
 *
 * @param owner the document, and its place in the order of owners
 * @param packed its words, four bytes each
 */
@DefaultCoder(RecordCoder.class)
record Sketch(OwnerKey owner, byte[] packed) {
  /** The coder of sketches. */
  static final RecordCoder<Sketch> CODER = RecordCoder.of(Sketch.class);

  /**
   * A document with these words.
   *
   * @param words as {@link WordHashes} makes them
   */
  static Sketch of(OwnerKey owner, int[] words) {
    return new Sketch(owner, PackedInts.pack(words));
  }

  static Sketch of(Article article) {
    WordHashes words = new WordHashes(article.metadata().language());
    for (Paragraph paragraph : article.paragraphs()) {
      words.add(paragraph.text());
    }
    return of(OwnerKey.of(article), words.toArray());
  }

  /** Its words. */
  int[] words() {
    return PackedInts.unpack(packed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && owner.equals(sketch.owner);
  }

  @Override
  public int hashCode() {
    return owner.hashCode();
  }
}
