package dev.winnow.model;

import dev.winnow.text.Blanks;

/**
 * A visible piece of a document: a paragraph, a heading, a line of navigation. Steps between
 * extraction and splitting work on blocks.
 *
 * @param kind its place in the structure of the article
 * @param text trimmed, one line unless {@linkplain BlockKind#PREFORMATTED preformatted}; not empty
 * @param span its place in the source; unknown for HTML
 * @param offsets the points at which the text departs from the source
 */
public record Block(BlockKind kind, String text, Span span, OffsetMap offsets) {

  public Block {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a block without text");
    }
  }

  /** A block whose place in the source is not known. */
  public static Block of(BlockKind kind, String text) {
    return new Block(kind, text, Span.UNKNOWN, OffsetMap.NONE);
  }

  /** This block as another kind. */
  public Block as(BlockKind other) {
    return new Block(other, text, span, offsets);
  }

  /**
   * The part of this block from UTF-16 index {@code from} to {@code to} of its text, without the
   * blanks at its edges; null if the part is blank. The first and the last part keep this block's
   * own start and end, so that parts that cover the text cover the source as well.
   */
  public Block slice(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Blanks.isBlank(text.charAt(first))) {
      first++;
    }
    while (first < last && Blanks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first == last) {
      return null;
    }
    return new Block(
        kind, text.substring(first, last), spanOf(first, last), offsets.slice(first, last));
  }

  /**
   * The place in the source of the part of this block from UTF-16 index {@code from} to {@code to}
   * of its text, without text that the block's span holds before or after it.
   *
   * @param from the index of a character that is not blank
   * @param to greater than {@code from}; the character before it is not blank
   */
  public Span place(int from, int to) {
    if (!span.isKnown()) {
      return Span.UNKNOWN;
    }
    int last = text.offsetByCodePoints(to, -1);
    return new Span(
        offsets.sourceOf(text, span.start(), from), offsets.sourceOf(text, span.start(), last) + 1);
  }

  private Span spanOf(int from, int to) {
    if (!span.isKnown()) {
      return Span.UNKNOWN;
    }
    int start = from == 0 ? span.start() : offsets.sourceOf(text, span.start(), from);
    int end =
        to == text.length()
            ? span.end()
            : offsets.sourceOf(text, span.start(), text.offsetByCodePoints(to, -1)) + 1;
    return new Span(start, end);
  }
}
