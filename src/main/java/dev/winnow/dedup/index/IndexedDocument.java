package dev.winnow.dedup.index;

import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.paragraphs.Fingerprinted;
import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The entry of a document in an index.
 *
 * @param id the document
 * @param documentWords the words by which it is compared; null for a copy, which is not compared
 * @param heir as in {@link StoryMembership}
 * @param owned the paragraphs that its record owns, by their index there
 */
@DefaultCoder(RecordCoder.class)
public record IndexedDocument(
    String id, DocumentWords documentWords, String heir, List<Fingerprinted.Said> owned) {
  /** The coder of documents. */
  public static final RecordCoder<IndexedDocument> CODER = RecordCoder.of(IndexedDocument.class);

  public IndexedDocument {
    owned = List.copyOf(owned);
  }

  /**
   * The entry of an article without its paragraphs.
   *
   * @param before the article as it was compared
   * @param after the same as it is written
   * @param isCompared whether later documents are compared with it
   */
  static IndexedDocument of(Article before, Article after, boolean isCompared) {
    boolean hasHeir = after.dropped() != null && after.dropped().of() != null;
    return new IndexedDocument(
        before.source().id(),
        isCompared ? DocumentWords.of(before) : null,
        hasHeir ? after.dropped().of().id() : null,
        List.of());
  }

  /**
   * This entry with the paragraphs of its record that have at least this number of words and repeat
   * no other.
   */
  IndexedDocument owning(Article after, int minWords) {
    List<Fingerprinted.Said> said = new ArrayList<>();
    for (int i = 0; i < after.paragraphs().size() && after.dropped() == null; i++) {
      Paragraph paragraph = after.paragraphs().get(i);
      if (paragraph.of() == null && paragraph.words() >= minWords) {
        said.add(new Fingerprinted.Said(i, paragraph.fingerprint()));
      }
    }
    return new IndexedDocument(id, documentWords, heir, said);
  }

  /** This entry with nothing but its id. */
  public IndexedDocument idAlone() {
    return new IndexedDocument(id, null, null, List.of());
  }

  /** This entry without its paragraphs. */
  public IndexedDocument withoutParagraphs() {
    return new IndexedDocument(id, documentWords, heir, List.of());
  }
}
