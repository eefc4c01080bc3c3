package dev.winnow.split;

import com.ibm.icu.text.Normalizer2;
import dev.winnow.model.Fingerprint;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Fingerprints of what a text says: MurmurHash3 x64 128 (Austin Appleby) over the UTF-8 bytes of
 * the text after Unicode normalisation and case folding (NFKC_Casefold, UAX 15 and 44), with only
 * its letters, digits and combining marks.
 */
public final class Fingerprints {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  private Fingerprints() {}

  /** The fingerprint of {@code text}. */
  public static Fingerprint of(String text) {
    byte[] normal = normalise(text).getBytes(StandardCharsets.UTF_8);
    long[] hash = MurmurHash3.hash128x64(normal, 0, normal.length, 0);
    return new Fingerprint(hash[0], hash[1]);
  }

  /** The text as it is compared. */
  static String normalise(String text) {
    char[] kept = new char[text.length()];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        kept[size++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        kept[size++] = (char) (c + ('a' - 'A'));
      } else if (c >= 0x80 && !isPlainPunctuation(c)) {
        return normaliseFully(text);
      }
    }
    return new String(kept, 0, size);
  }

  private static String normaliseFully(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    NFKC_CASEFOLD
        .normalize(text)
        .codePoints()
        .filter(Fingerprints::isSaid)
        .forEach(kept::appendCodePoint);
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
