package dev.winnow.dedup.compare;

import dev.winnow.dedup.words.ComparisonTokens;
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
public record DocumentWords(OwnerKey owner, byte[] packed) {
  /** The coder of document words. */
  public static final RecordCoder<DocumentWords> CODER = RecordCoder.of(DocumentWords.class);

  /**
   * A document with these words.
   *
   * @param words as {@link ComparisonTokens} makes them
   */
  public static DocumentWords of(OwnerKey owner, int[] words) {
    return new DocumentWords(owner, PackedInts.pack(words));
  }

  public static DocumentWords of(Article article) {
    ComparisonTokens words = new ComparisonTokens(article.metadata().language());
    for (Paragraph paragraph : article.paragraphs()) {
      words.add(paragraph.text());
    }
    return of(OwnerKey.of(article), words.toArray());
  }

  /** Its words. */
  public int[] words() {
    return PackedInts.unpack(packed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentWords documentWords && owner.equals(documentWords.owner);
  }

  @Override
  public int hashCode() {
    return owner.hashCode();
  }
}
