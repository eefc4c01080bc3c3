package dev.winnow.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.winnow.model.Blanks;
import dev.winnow.model.DocumentException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A document's text and the character set that it was read in. A byte order mark decides; then
 * strict UTF-8, which other encodings hardly ever satisfy by chance; then ICU's statistics.
 *
 * @param text without the byte order mark
 * @param charset the IANA name; for UTF-16 and UTF-32 with the byte order, so that the name decodes
 *     the bytes alone
 */
record Decoding(String text, String charset) {

  private static final int SAMPLE = 8000;
  private static final int LEAD = 256;

  /**
   * Reads the bytes of a text.
   *
   * @throws DocumentException {@code empty} or {@code binary}
   */
  static Decoding of(byte[] bytes) {
    BinaryContent.checkMagic(bytes);
    Decoding decoding = decode(bytes);
    if (Blanks.isBlank(decoding.text)) {
      BinaryContent.checkControls(decoding.text);
      throw new DocumentException(
          "empty", "The document has no visible character; check whether it was fetched fully.");
    }
    BinaryContent.checkControls(decoding.text);
    return decoding;
  }

  private static Decoding decode(byte[] bytes) {
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
    Charset wide = wide(bytes);
    if (wide != null) {
      return read(bytes, 0, wide);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf('\uFFFD') < 0 || isStrict(bytes, StandardCharsets.UTF_8)) {
      return new Decoding(utf8, "UTF-8");
    }
    return read(bytes, 0, guess(bytes));
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

  /** UTF-16 without a mark, told by its NULs: all at odd or all at even places. */
  private static Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length & ~1, SAMPLE);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length == 0) {
      return null;
    }
    if (odd * 10 >= length * 2 && even * 20 <= odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 >= length * 2 && odd * 20 <= even ? StandardCharsets.UTF_16BE : null;
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

  /** ICU looks at 8,000 bytes only, so it is given those where the text stops being ASCII. */
  private static Charset guess(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - LEAD);
    byte[] sample = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = match.getName().replace("-I", "");
      if (!name.startsWith("IBM") && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    Charset western = Charset.forName("windows-1252");
    return isStrict(bytes, western) ? western : StandardCharsets.ISO_8859_1;
  }
}
