package dev.winnow.model;

/**
 * A paragraph of a clean record.
 *
 * @param kind its place in the structure of the article
 * @param text its text
 * @param span its place in the source; unknown for HTML
 * @param fingerprint 128 bits of its normalised text
 * @param words its length in words, by which {@code min_words} is decided
 * @param of the paragraph that it repeats, if repeats are marked and not dropped; else null
 */
public record Paragraph(
    BlockKind kind, String text, Span span, Fingerprint fingerprint, int words, Reference of) {

  /** The same, marked as a repeat of {@code owner}. */
  public Paragraph repeating(Reference owner) {
    return new Paragraph(kind, text, span, fingerprint, words, owner);
  }
}
