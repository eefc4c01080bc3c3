package dev.winnow.extract.charset;

import java.nio.charset.Charset;

/** Recognises Japanese in seven bits: ASCII but for the escapes that switch the characters. */
final class ShiftedText {
  private static final Charset CHARSET = Charset.forName("ISO-2022-JP");
  private static final char ESCAPE = 0x1B;

  private ShiftedText() {}

  /** The bytes as Japanese, or null if they are not. */
  static Decoded decode(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == ESCAPE
          && bytes[i + 1] == '$'
          && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        Decoded decoded = Decoded.of(CHARSET, bytes);
        return decoded.errors() == 0 ? decoded : null;
      }
    }
    return null;
  }
}
