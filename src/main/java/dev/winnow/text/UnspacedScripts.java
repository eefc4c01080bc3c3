package dev.winnow.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * The scripts that put no spaces between words. Each question has an answer of its own, and the
 * answers differ at the edges (Korean, half-width forms, Thai, characters beyond the basic plane).
 * Trained models, fingerprints and indexes depend on each of them, so none may be changed for
 * another.
 *
 * <table>
 * <caption>What each answer holds</caption>
 * <tr><th></th><th>Chinese, Japanese</th><th>their punctuation</th><th>Thai, Lao, Khmer</th>
 *     <th>Myanmar</th><th>beyond the basic plane</th><th>used for</th></tr>
 * <tr><td>{@link #isEastAsian}</td><td>yes</td><td>yes</td><td>no</td><td>no</td>
 *     <td>first halves of ideographs</td><td>joining lines, widths, dates, keys of blocks</td></tr>
 * <tr><td>{@link #isIdeograph}</td><td>yes</td><td>yes</td><td>no</td><td>no</td>
 *     <td>both halves of all</td><td>features of the trained models, lead phrases</td></tr>
 * <tr><td>{@link #isHalfWord}</td><td>yes, no compatibility forms</td><td>yes</td><td>no</td>
 *     <td>no</td><td>no</td><td>counts of words</td></tr>
 * <tr><td>{@link #isSoutheastAsian}</td><td>no</td><td>no</td><td>yes, and Tibetan</td>
 *     <td>no</td><td>no</td><td>counts of words</td></tr>
 * <tr><td>{@link #isUnspaced}</td><td>yes</td><td>no</td><td>yes</td><td>yes</td>
 *     <td>yes</td><td>words that are compared</td></tr>
 * </table>
 */
public final class UnspacedScripts {
  private static final int THAI_START = 0x0E00;
  private static final int MYANMAR_START = 0x1000;
  private static final int KHMER_START = 0x1780;
  private static final int MONGOLIAN_START = 0x1800;

  private static final int CJK_RADICALS_START = 0x2E80;
  private static final int YI_RADICALS_END = 0xA4D0;
  private static final int HANGUL_START = 0xAC00;
  private static final int HANGUL_END = 0xD7B0;
  private static final int CJK_COMPATIBILITY_START = 0xF900;
  private static final int CJK_COMPATIBILITY_END = 0xFB00;

  private UnspacedScripts() {}

  /**
   * Whether two lines are joined without a space where this character meets another such: Chinese,
   * Japanese and Yi with their punctuation, full-width and half-width forms, and the first halves
   * of ideographs beyond the basic plane; not the ideographic space.
   */
  public static boolean isEastAsian(char c) {
    return (c >= CJK_RADICALS_START && c < YI_RADICALS_END && c != '\u3000')
        || (c >= CJK_COMPATIBILITY_START && c < CJK_COMPATIBILITY_END)
        || (c >= '\uFE30' && c <= '\uFE4F')
        || (c >= '\uFF00' && c <= '\uFFEF')
        || (c >= '\uD840' && c <= '\uD88F');
  }

  /**
   * Whether the trained models see this character as a word: all from the CJK radicals to the
   * compatibility ideographs but the syllables of Korean, which has spaces.
   */
  public static boolean isIdeograph(char c) {
    return c >= CJK_RADICALS_START
        && c < CJK_COMPATIBILITY_END
        && !(c >= HANGUL_START && c < HANGUL_END);
  }

  /** Whether a count of words takes this letter for half a word: Chinese, Japanese and Yi. */
  public static boolean isHalfWord(char c) {
    return c >= CJK_RADICALS_START && c < HANGUL_START;
  }

  /**
   * Whether a count of words takes this letter for a fifth of a word: Thai, Lao, Tibetan and Khmer.
   */
  public static boolean isSoutheastAsian(char c) {
    return c >= THAI_START && c < MYANMAR_START || c >= KHMER_START && c < MONGOLIAN_START;
  }

  /**
   * Whether this character is a word of its own where documents are compared: ideographs, Japanese
   * syllables, and Thai, Lao, Khmer and Myanmar, by Unicode's properties.
   *
   * @param codePoint any code point
   */
  public static boolean isUnspaced(int codePoint) {
    if (codePoint < THAI_START) {
      return false;
    }
    return UCharacter.hasBinaryProperty(codePoint, UProperty.IDEOGRAPHIC)
        || switch (UScript.getScript(codePoint)) {
          case UScript.HAN,
              UScript.HIRAGANA,
              UScript.KATAKANA,
              UScript.THAI,
              UScript.LAO,
              UScript.KHMER,
              UScript.MYANMAR ->
              true;
          default -> false;
        };
  }
}
