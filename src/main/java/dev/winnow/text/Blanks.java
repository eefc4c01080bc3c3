package dev.winnow.text;

/** Tells blank characters: white space of any sort, controls, and marks without a width. */
public final class Blanks {
  private Blanks() {}

  /**
   * Whether nothing is seen where {@code c} stands: Unicode white space including no-break spaces,
   * control characters including NUL, zero-width spaces and joiners at an edge, the byte order
   * mark, and the soft hyphen.
   */
  public static boolean isBlank(int c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7F) {
      return false;
    }
    return (c <= 0xA0)
        || c == 0xAD
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202F)
        || (c >= 0x205F && c <= 0x2064)
        || c == 0x3000
        || c == 0xFEFF;
  }

  /** Whether {@code text} has nothing but {@linkplain #isBlank(int) blanks}. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
