package dev.winnow.extract.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 that is mostly ASCII, as markup is in any language. It looks at eight bytes at a
 * time, where a string goes byte by byte from the first character on that is not ASCII.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long BEYOND_ASCII_MASK = 0x8080808080808080L;

  /** A run of ASCII from which on it is copied as a whole. */
  private static final int LONG_RUN_BYTES = 32;

  private final byte[] bytes;
  private final char[] text;
  private int at;
  private int size;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    text = new char[bytes.length];
  }

  /** The text, or null if the bytes are not valid UTF-8. */
  static String valid(byte[] bytes) {
    int ascii = endOfAscii(bytes, 0);
    if (ascii == bytes.length) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    Utf8 decoder = new Utf8(bytes);
    decoder.copy(ascii);
    while (decoder.at < bytes.length) {
      if (!decoder.readSequence()) {
        return null;
      }
      decoder.copy(endOfAscii(bytes, decoder.at));
    }
    return new String(decoder.text, 0, decoder.size);
  }

  private static int endOfAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length
        && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII_MASK) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private void copy(int to) {
    int run = to - at;
    if (run >= LONG_RUN_BYTES) {
      new String(bytes, at, run, StandardCharsets.ISO_8859_1).getChars(0, run, text, size);
      size += run;
      at = to;
    }
    while (at < to) {
      text[size++] = (char) bytes[at++];
    }
  }

  /** Reads a character beyond ASCII; false if none stands here. */
  private boolean readSequence() {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return false;
    }
    int c = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i];
      if ((next & 0xC0) != 0x80) {
        return false;
      }
      c = c << 6 | (next & 0x3F);
    }
    at += length;
    return put(c, length);
  }

  private boolean put(int c, int length) {
    if (length < 4) {
      text[size++] = (char) c;
      return length == 2 || (c >= 0x800 && !Character.isSurrogate((char) c));
    }
    if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT || c > Character.MAX_CODE_POINT) {
      return false;
    }
    text[size++] = Character.highSurrogate(c);
    text[size++] = Character.lowSurrogate(c);
    return true;
  }
}
