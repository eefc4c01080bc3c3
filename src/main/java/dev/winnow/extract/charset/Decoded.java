package dev.winnow.extract.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text in one charset.
 *
 * @param charset the charset
 * @param text the text, with U+FFFD for what the charset does not know
 * @param errors how many U+FFFD stand for something else
 * @param beyondAscii how much lies beyond ASCII, errors not counted, in UTF-16 units; where nothing
 *     is wrong, only zero is exact
 */
public record Decoded(Charset charset, String text, int errors, int beyondAscii) {
  private static final int PLAUSIBLE_CHARS_PER_ERROR = 20;
  private static final int UTF8_CHARS_PER_ERROR = 2;

  static Decoded of(Charset charset, byte[] bytes) {
    return charset.equals(StandardCharsets.UTF_8) ? utf8(bytes) : decode(charset, bytes);
  }

  /** Nearly all pages are valid UTF-8, for which there is a faster way. */
  private static Decoded utf8(byte[] bytes) {
    String text = Utf8.valid(bytes);
    return text == null
        ? decode(StandardCharsets.UTF_8, bytes)
        : new Decoded(StandardCharsets.UTF_8, text, 0, bytes.length - text.length());
  }

  private static Decoded decode(Charset charset, byte[] bytes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 2);
    int errors = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      errors++;
      result = decoder.decode(in, out, true);
    }
    var unused = decoder.flush(out);
    String text = out.flip().toString();
    return new Decoded(charset, text, errors, beyondAscii(text) - errors);
  }

  private static int beyondAscii(String text) {
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      beyond += text.charAt(i) > 0x7F ? 1 : 0;
    }
    return beyond;
  }

  /** The name to report: Java marks two that browsers know as private. */
  public String charsetName() {
    String name = charset.name();
    return name.startsWith("x-windows-") ? name.substring(2) : name;
  }

  /** Whether errors are so rare that they are damage to the text and not a wrong charset. */
  boolean isPlausible() {
    return (long) errors * PLAUSIBLE_CHARS_PER_ERROR <= beyondAscii;
  }

  /**
   * Whether this is UTF-8 with damage, if it was read as UTF-8. Text in another charset hardly ever
   * holds a valid sequence by chance, so a few outweigh an error.
   */
  boolean isUtf8() {
    return (long) errors * UTF8_CHARS_PER_ERROR <= beyondAscii;
  }
}
