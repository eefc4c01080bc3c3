package dev.winnow.mask;

/** The characters of numbers. */
final class Digits {
  private Digits() {}

  static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a letter or digit stands at an index; none stands outside of the text. */
  static boolean isWord(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The end of the run of digits that starts at {@code from}. */
  static int end(CharSequence text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether one of the characters that part groups of a number stands at an index. */
  static boolean isSeparator(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    return switch (text.charAt(at)) {
      case ' ', '-', '\u00A0', '\u202F', '\u2009', '\u2010', '\u2011', '–' -> true;
      default -> false;
    };
  }
}
