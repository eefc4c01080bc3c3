package dev.winnow.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/**
 * Decides how the bytes of a page become text. In this order: a byte order mark; UTF-8 where the
 * bytes hold more than ASCII and are valid UTF-8, which text in another charset almost never is,
 * whatever the page declares; the declaration ({@code meta} or XML), unless more than one in twenty
 * of the characters beyond ASCII fail to decode; what {@link CharsetGuess} finds. Never fails: what
 * cannot be decoded becomes U+FFFD.
 */
final class HtmlCharset {
  private static final int DECLARED_WITHIN = 8192;
  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w:.-]+)");

  private HtmlCharset() {}

  /** The page's text and the charset it was decoded with. */
  static Decoded decode(byte[] bytes) {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset declared = declared(bytes);
    Decoded utf8 = Decoded.of(StandardCharsets.UTF_8, bytes);
    boolean trusted = declared == null || declared.equals(StandardCharsets.UTF_8);
    if (utf8.errors() == 0 && (trusted || utf8.beyondAscii() > 0)) {
      return utf8;
    }
    if (!trusted) {
      Decoded asDeclared = Decoded.of(declared, bytes);
      if (asDeclared.isPlausible()) {
        return asDeclared;
      }
    }
    return CharsetGuess.of(bytes);
  }

  private static Decoded marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Decoded.of(StandardCharsets.UTF_8, Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Decoded.of(StandardCharsets.UTF_16LE, Arrays.copyOfRange(bytes, 2, bytes.length));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Decoded.of(StandardCharsets.UTF_16BE, Arrays.copyOfRange(bytes, 2, bytes.length));
    }
    if (startsWith(bytes, '<', 0)) {
      return Decoded.of(StandardCharsets.UTF_16LE, bytes);
    }
    return startsWith(bytes, 0, '<') ? Decoded.of(StandardCharsets.UTF_16BE, bytes) : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** The charset that the page names, or null if it names none that can be. */
  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Pattern pattern : new Pattern[] {META, XML}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        return charset(matcher.group(1));
      }
    }
    return null;
  }

  private static Charset charset(String label) {
    try {
      Charset charset = Charset.forName(label);
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? StandardCharsets.UTF_8 : CharsetGuess.superset(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
