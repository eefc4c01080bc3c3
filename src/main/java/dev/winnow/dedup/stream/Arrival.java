package dev.winnow.dedup.stream;

import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.paragraphs.Fingerprinted;
import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.Fingerprint;
import dev.winnow.text.Hash64;
import java.util.List;

/**
 * The part of a document of a stream that is compared: a third of its text, or less.
 *
 * @param key tells this delivery of the document from all others
 * @param id the document
 * @param uri where it was found
 * @param words as {@link DocumentWords} packs them; none if the document is not compared
 * @param standing as in {@link Fingerprinted}
 * @param said its paragraphs that are compared
 * @param failure why it could not be read; null if it could
 */
public record Arrival(
    String key,
    String id,
    String uri,
    byte[] words,
    int standing,
    List<Fingerprinted.Said> said,
    Failure failure) {
  private static final byte[] NONE = {};

  /** A document that was read. One that is dropped already is compared with none. */
  public static Arrival of(String key, Article article, ParagraphDedup rules) {
    String id = article.source().id();
    String uri = article.source().uri();
    if (article.dropped() != null) {
      return new Arrival(key, id, uri, NONE, 0, List.of(), null);
    }
    Fingerprinted fingerprinted = rules.fingerprinted(article);
    byte[] words = DocumentWords.of(article).packed();
    return new Arrival(key, id, uri, words, fingerprinted.standing(), fingerprinted.said(), null);
  }

  /** A document that was not, and whose id is known. */
  public static Arrival of(String key, Failure failure) {
    return new Arrival(key, failure.id(), failure.uri(), NONE, 0, List.of(), failure);
  }

  /** An id in the form in which it is looked up: 128 of its bits. */
  static Fingerprint identity(String id) {
    return new Fingerprint(
        Long.parseUnsignedLong(id, 0, 16, 16), Long.parseUnsignedLong(id, 16, 32, 16));
  }

  /** Where it was found, as a hash: few places of the same bytes are known. */
  int place() {
    return (int) Hash64.of(uri);
  }
}
