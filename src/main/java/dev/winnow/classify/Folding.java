package dev.winnow.classify;

import dev.winnow.text.StreamSafe;
import dev.winnow.text.UnspacedScripts;
import java.text.Normalizer;

/** Makes texts comparable: without case, accents and punctuation. */
public final class Folding {
  private Folding() {}

  /** In lower case and without accents. */
  public static String letters(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      plain &= c < 0x80;
      switch (c) {
        case '\u0131' -> lower.append('i');
        case '\u00DF' -> lower.append("ss");
        default -> lower.append(c);
      }
    }
    return plain || Normalizer.isNormalized(lower, Normalizer.Form.NFD)
        ? lower.toString()
        : withoutMarks(
            StreamSafe.normalize(
                lower.toString(), piece -> Normalizer.normalize(piece, Normalizer.Form.NFD)));
  }

  private static String withoutMarks(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /**
   * The words, one space between two; characters of scripts that put none between words stand with
   * a space on both sides, so that any run of them is found as words are.
   */
  public static String words(String text) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (char c : letters(text).toCharArray()) {
      boolean ideograph = UnspacedScripts.isIdeograph(c);
      if (Character.isLetterOrDigit(c)) {
        if ((gap || ideograph) && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(c);
      }
      gap = ideograph || !Character.isLetterOrDigit(c);
    }
    return words.toString();
  }
}
