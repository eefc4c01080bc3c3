package dev.winnow.model;

/**
 * A half-open range of Unicode code points of the decoded source text.
 *
 * @param start the first code point, from 0; negative if the place is not known
 * @param end the code point after the last
 */
public record Span(int start, int end) {

  /** The span of text whose place in the source is not known, as in HTML. */
  public static final Span UNKNOWN = new Span(-1, -1);

  public Span {
    if (start >= 0 && end < start) {
      throw new IllegalArgumentException("a span ends before it starts: " + start + ".." + end);
    }
  }

  /** Whether the place in the source is known. */
  public boolean isKnown() {
    return start >= 0;
  }
}
