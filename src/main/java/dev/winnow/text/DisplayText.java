package dev.winnow.text;

import java.util.Locale;
import org.jsoup.parser.Parser;

/** Brings stated values into the form in which a record shows them. */
public final class DisplayText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private DisplayText() {}

  /** The text on one line, with single spaces between its words; null if nothing is to be seen. */
  public static String line(String text) {
    if (isLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (c != SOFT_HYPHEN && (!line.isEmpty() || !Blanks.isBlank(c))) {
        line.append(space && !line.isEmpty() ? " " : "").append(c);
        space = false;
      }
    }
    int end = line.length();
    while (end > 0 && Blanks.isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? null : line.substring(0, end);
  }

  /** Whether the text is such a line as it is. */
  private static boolean isLine(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = space;
      space = c == ' ';
      if ((space && before) || (!space && Blanks.isBlank(c)) || Character.isSpaceChar(c) != space) {
        return false;
      }
    }
    return !space;
  }

  /** The text with its entities resolved, those of text that was escaped twice too. */
  public static String unescaped(String text) {
    String plain = text;
    for (int i = 0; i < 2 && plain.indexOf('&') >= 0 && plain.indexOf(';') >= 0; i++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    return plain;
  }

  /** The first text unless it is empty. */
  public static String firstOf(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  /** The letters and digits alone, in lower case: what is left when two statements are compared. */
  public static String fold(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || (c > 0xA0 && Character.isSpaceChar(c));
  }
}
