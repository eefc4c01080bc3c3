package dev.winnow.strip.patterns;

import dev.winnow.text.Blanks;

/**
 * Text as patterns see it: typographic quotes, dashes and blanks in their plain form and, unless
 * case matters, in lower case. Each UTF-16 unit becomes exactly one, so that a match has the same
 * indices in the text itself.
 */
public final class FoldedText {
  private static final char[] LOWER = new char[0x10000];
  private static final char[] PLAIN = new char[0x10000];

  static {
    for (int i = 0; i < LOWER.length; i++) {
      PLAIN[i] = plain((char) i);
      LOWER[i] = Character.toLowerCase(PLAIN[i]);
    }
  }

  private FoldedText() {}

  /** Writes the lower-case form of {@code text} into {@code target}. */
  public static void lower(String text, char[] target) {
    text.getChars(0, text.length(), target, 0);
    for (int i = 0; i < text.length(); i++) {
      target[i] = LOWER[target[i]];
    }
  }

  /** The form of {@code text} that keeps its case. */
  public static String plain(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = PLAIN[folded[i]];
    }
    return new String(folded);
  }

  /** The lower-case form of {@code text}. */
  public static String lower(String text) {
    char[] folded = new char[text.length()];
    lower(text, folded);
    return new String(folded);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n' -> '\n';
      case '‘', '’', '‚', '‛', 'ʼ', '´', '`', '＇' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '：' -> ':';
      case '！' -> '!';
      case '？' -> '?';
      default -> Blanks.isBlank(c) ? ' ' : c;
    };
  }
}
