package dev.winnow.split;

import dev.winnow.model.Fingerprint;
import dev.winnow.text.CaseFolding;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Fingerprints of what a text says: MurmurHash3 x64 128 (Austin Appleby) over the UTF-8 bytes of
 * the text after Unicode normalisation and case folding (NFKC_Casefold, UAX 15 and 44), with only
 * its letters, digits and combining marks.
 */
public final class Fingerprints {
  /** Of each ASCII letter and digit the lower-case form; 0 for what is not compared. */
  private static final byte[] FOLDED = new byte[0x80];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
  }

  private Fingerprints() {}

  /** The fingerprint of {@code text}. */
  public static Fingerprint of(String text) {
    byte[] kept = new byte[text.length()];
    int size = normaliseAscii(text, kept);
    if (size < 0) {
      kept = normalise(text).getBytes(StandardCharsets.UTF_8);
      size = kept.length;
    }
    long[] hash = MurmurHash3.hash128x64(kept, 0, size, 0);
    return new Fingerprint(hash[0], hash[1]);
  }

  /**
   * Writes the text as it is compared, and returns its length; negative if there is more in it than
   * ASCII and common punctuation.
   */
  private static int normaliseAscii(String text, byte[] kept) {
    int size = 0;
    char[] characters = text.toCharArray();
    for (char c : characters) {
      if (c < FOLDED.length) {
        kept[size] = FOLDED[c];
        size += FOLDED[c] == 0 ? 0 : 1;
      } else if (!isPlainPunctuation(c)) {
        return -1;
      }
    }
    return size;
  }

  /** The text as it is compared. */
  static String normalise(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    CaseFolding.fold(text).codePoints().filter(Fingerprints::isSaid).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Punctuation and blanks that no normalisation turns into a letter, digit or mark. */
  private static boolean isPlainPunctuation(char c) {
    return switch (c) {
      case '‘', '’', '“', '”', '„', '–', '—', '…', '•', '·', '«', '»', '\u00A0', '\u00AD' -> true;
      default -> false;
    };
  }

  private static boolean isSaid(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
