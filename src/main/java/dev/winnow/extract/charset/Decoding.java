package dev.winnow.extract.charset;

import dev.winnow.model.DocumentException;
import dev.winnow.text.Blanks;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A document's text and the character set that it was read in. A byte order mark decides; then the
 * pattern of UTF-16 and UTF-32; then strict UTF-8, which other encodings hardly ever satisfy by
 * chance; then the server's label; then {@link CharsetGuess}. What cannot be decoded becomes
 * U+FFFD.
 *
 * @param text without the byte order mark
 * @param charset the IANA name; for UTF-16 and UTF-32 with the byte order, so that the name decodes
 *     the bytes alone
 */
public record Decoding(String text, String charset) {
  private static final char ESCAPE = 0x1B;

  /** Reads the bytes of a text of which no server's answer is known. */
  public static Decoding of(byte[] bytes) {
    return of(bytes, null);
  }

  /**
   * Reads the bytes of a text.
   *
   * @param stated the label in the server's answer, which is tried after UTF-8; null if nothing is
   *     known of it
   * @throws DocumentException {@code empty} or {@code binary}
   */
  public static Decoding of(byte[] bytes, String stated) {
    BinaryContent.checkMagic(bytes);
    Decoding decoding = decode(bytes, stated);
    if (Blanks.isBlank(decoding.text)) {
      BinaryContent.check(decoding.text);
      throw new DocumentException(
          "empty", "The document has no visible character; check whether it was fetched fully.");
    }
    BinaryContent.check(decoding.text);
    return decoding;
  }

  private static Decoding decode(byte[] bytes, String stated) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return read(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return read(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return read(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return read(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return read(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = WideText.charset(bytes);
    if (wide != null) {
      return read(bytes, 0, wide);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    Decoded japanese = utf8.indexOf(ESCAPE) < 0 ? null : ShiftedText.decode(bytes);
    if (japanese != null) {
      return new Decoding(japanese.text(), japanese.charsetName());
    }
    if (utf8.indexOf('\uFFFD') < 0 || isStrict(bytes, StandardCharsets.UTF_8)) {
      return new Decoding(utf8, "UTF-8");
    }
    Charset named = stated == null ? null : CharsetLabel.charset(stated);
    if (named != null && !named.equals(StandardCharsets.UTF_8) && isStrict(bytes, named)) {
      return read(bytes, 0, named);
    }
    Charset asian = WideText.asian(bytes);
    if (asian != null) {
      return read(bytes, 0, asian);
    }
    BinaryContent.checkControls(bytes);
    Decoded guess = CharsetGuess.of(bytes);
    return new Decoding(guess.text(), guess.charsetName());
  }

  private static Decoding read(byte[] bytes, int from, Charset charset) {
    return new Decoding(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStrict(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
