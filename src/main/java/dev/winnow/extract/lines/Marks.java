package dev.winnow.extract.lines;

import dev.winnow.text.SentenceEnds;
import dev.winnow.text.UnspacedScripts;

/** What single characters say about the structure of a text. */
public final class Marks {
  private static final String CLOSING = "\"'”’»“‘›)]」』）】*_";
  private static final String STRONG_BULLETS = "•‣▪◦●■▸►⁃";

  private Marks() {}

  /** Whether a sentence ends at {@code end}, quotes and brackets after its mark included. */
  static boolean endsSentence(CharSequence text, int start, int end) {
    int last = lastMark(text, start, end);
    return last >= start && SentenceEnds.isEndOrEllipsis(text.charAt(last));
  }

  public static boolean endsSentence(String text) {
    return endsSentence(text, 0, text.length());
  }

  /** The index of the last character that is no closing quote or bracket. */
  static int lastMark(CharSequence text, int start, int end) {
    int last = end - 1;
    while (last >= start && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  /** The columns that the character takes in a fixed-width font. */
  static int width(char c) {
    if (c < '\u0300') {
      return 1;
    }
    if (Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return UnspacedScripts.isEastAsian(c) || (c >= '\uAC00' && c <= '\uD7A3') ? 2 : 1;
  }

  /** A bullet that stands nowhere but at the start of a list item. */
  static boolean isBullet(CharSequence text, int start, int end) {
    char c = text.charAt(start);
    if (STRONG_BULLETS.indexOf(c) >= 0) {
      return end - start > 1;
    }
    return (c == '*' || c == '·') && blankAt(text, start + 1, end);
  }

  /** A dash or a number with its dot, as at the start of a list item, or in a wrapped sentence. */
  static boolean isWeakBullet(CharSequence text, int start, int end) {
    char c = text.charAt(start);
    if (c == '-' || c == '–' || c == '—') {
      return blankAt(text, start + 1, end);
    }
    return number(text, start, end) >= 0;
  }

  /** The number of {@code 12. text} or {@code 12) text}; negative if there is none. */
  static int number(CharSequence text, int start, int end) {
    int at = start;
    int value = 0;
    while (at < end && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    boolean marked = at > start && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    return marked && blankAt(text, at + 1, end) ? value : -1;
  }

  private static boolean blankAt(CharSequence text, int at, int end) {
    return at < end
        && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00A0');
  }

  /** The length of {@code ## } before a Markdown heading, blanks included; 0 if it is none. */
  static int hashes(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && at - start < 6 && text.charAt(at) == '#') {
      at++;
    }
    if (at == start || !blankAt(text, at, end)) {
      return 0;
    }
    while (blankAt(text, at, end)) {
      at++;
    }
    return at - start;
  }

  static boolean isFence(CharSequence text, int start, int end) {
    return end - start >= 3
        && text.charAt(start) == '`'
        && text.charAt(start + 1) == '`'
        && text.charAt(start + 2) == '`';
  }
}
