package dev.winnow.extract.charset;

import dev.winnow.model.DocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides how the bytes of a page become text. In this order: a byte order mark; the pattern of
 * UTF-16 and UTF-32; UTF-8 where the bytes hold more than ASCII and are UTF-8 but for damage, which
 * text in another charset almost never is, whatever the page declares; ISO-2022-JP; the first
 * declaration that fits; what {@link CharsetGuess} finds. Never fails: what cannot be decoded
 * becomes U+FFFD.
 *
 * <p>Browsers believe the declaration, for they were told by the server first. A scraped page has
 * often lost the server's answer, and has often been converted on its way without its declaration.
 */
public final class HtmlCharset {
  private HtmlCharset() {}

  /** The text of a page of which no server's answer is known. */
  public static Decoded decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /**
   * The page's text and the charset it was decoded with.
   *
   * @param stated the label in the server's answer, which comes before those in the page; null if
   *     nothing is known of it
   * @throws DocumentException {@code binary} if this is no text at all, whatever it is called
   */
  public static Decoded decode(byte[] bytes, String stated) {
    BinaryContent.checkMagic(bytes);
    Decoded decoded = decide(bytes, stated);
    BinaryContent.checkPage(decoded.text());
    return decoded;
  }

  private static Decoded decide(byte[] bytes, String stated) {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = WideText.charset(bytes);
    if (wide != null) {
      return Decoded.of(wide, bytes);
    }
    Decoded utf8 = Decoded.of(StandardCharsets.UTF_8, bytes);
    if (utf8.beyondAscii() > 0 && utf8.isPlausible()) {
      return utf8;
    }
    Decoded shifted = utf8.beyondAscii() + utf8.errors() > 0 ? null : ShiftedText.decode(bytes);
    if (shifted != null) {
      return shifted;
    }
    List<String> labels = new ArrayList<>(HtmlDeclaration.labels(bytes));
    if (stated != null) {
      labels.add(0, stated);
    }
    for (String label : labels) {
      Charset declared = CharsetLabel.charset(label);
      Decoded asDeclared = declared == null ? null : Decoded.of(declared, bytes);
      if (asDeclared != null
          && asDeclared.isPlausible()
          && Accents.fit(asDeclared.charset(), bytes)) {
        return asDeclared;
      }
    }
    if (utf8.errors() == 0) {
      return utf8;
    }
    BinaryContent.checkPageControls(bytes);
    return CharsetGuess.of(bytes);
  }

  private static Decoded marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return after(3, bytes, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return after(4, bytes, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return after(4, bytes, Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return after(2, bytes, StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? after(2, bytes, StandardCharsets.UTF_16BE) : null;
  }

  private static Decoded after(int mark, byte[] bytes, Charset charset) {
    return Decoded.of(charset, Arrays.copyOfRange(bytes, mark, bytes.length));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
