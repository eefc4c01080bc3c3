package dev.winnow.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Recognises UTF-16 and UTF-32 without a byte order mark. */
final class WideText {
  private static final int SAMPLE_BYTES = 8000;

  private WideText() {}

  /** The charset told by the places of the NULs, which text in other charsets has not; or null. */
  static Charset charset(byte[] bytes) {
    int length = Math.min(bytes.length & ~1, SAMPLE_BYTES);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (even + odd == 0) {
      return null;
    }
    if (isFour(bytes, 3, 2)) {
      return Charset.forName("UTF-32LE");
    }
    if (isFour(bytes, 0, 1)) {
      return Charset.forName("UTF-32BE");
    }
    if (odd * 10 >= length * 2 && even * 20 <= odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 >= length * 2 && odd * 20 <= even ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * UTF-16 of a text in ideographs or kana, which has few NULs; null for anything else. Only for
   * what is not UTF-8: two letters of ASCII look like one ideograph.
   */
  static Charset asian(byte[] bytes) {
    if (isAsian(bytes, 0, 1)) {
      return StandardCharsets.UTF_16BE;
    }
    return isAsian(bytes, 1, 0) ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether every four bytes are a character of Unicode, and few of them NULs. */
  private static boolean isFour(byte[] bytes, int highest, int high) {
    int length = Math.min(bytes.length, SAMPLE_BYTES);
    int characters = 0;
    for (int i = 0; i + 3 < length; i += 4) {
      if (bytes[i + highest] != 0 || bytes[i + high] < 0 || bytes[i + high] > 0x10) {
        return false;
      }
      boolean nul = bytes[i] == 0 && bytes[i + 3] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 0;
      characters += nul ? 0 : 1;
    }
    return bytes.length % 4 == 0 && characters * 8 >= length && characters > 0;
  }

  /** Nineteen in twenty characters are such, and a full stop, a comma or a line end is there. */
  private static boolean isAsian(byte[] bytes, int high, int low) {
    int length = Math.min(bytes.length & ~1, SAMPLE_BYTES);
    int others = 0;
    boolean marks = false;
    for (int i = 0; i < length; i += 2) {
      int c = (bytes[i + high] & 0xFF) << 8 | (bytes[i + low] & 0xFF);
      boolean own =
          (c >= 0x3000 && c <= 0x30FF)
              || (c >= 0x4E00 && c <= 0x9FFF)
              || (c >= 0xFF01 && c <= 0xFF65)
              || (c >= ' ' && c < 0x7F)
              || c == '\n'
              || c == '\r';
      others += own ? 0 : 1;
      marks |= c == 0x3001 || c == 0x3002 || c == 0xFF0C || c == '\n';
    }
    return marks && others * 20 <= length / 2 && bytes.length % 2 == 0;
  }
}
