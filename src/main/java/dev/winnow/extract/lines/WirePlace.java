package dev.winnow.extract.lines;

/** The place and agency that a wire story's first sentence starts with: {@code LONDON (AFP) -}. */
final class WirePlace {
  private static final int MAX_PLACE_CHARS = 60;

  private WirePlace() {}

  /** Whether the text starts with a place and an agency in brackets before a dash. */
  static boolean leads(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    if (open < 2 || close < 0 || close > MAX_PLACE_CHARS) {
      return false;
    }
    int next = close + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && "-–—".indexOf(text.charAt(next)) >= 0;
  }
}
