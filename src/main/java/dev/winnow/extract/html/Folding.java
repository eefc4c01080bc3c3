package dev.winnow.extract.html;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable: without case, accents and punctuation. */
final class Folding {
  private Folding() {}

  /** In lower case and without accents. */
  static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u0131', 'i').replace("\u00DF", "ss");
    return isPlain(lower)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }

  /**
   * The words, one space between two; characters of scripts that put none between words stand with
   * a space on both sides, so that any run of them is found as words are.
   */
  static String words(String text) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (char c : letters(text).toCharArray()) {
      boolean ideograph = Tokens.isIdeograph(c);
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

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
