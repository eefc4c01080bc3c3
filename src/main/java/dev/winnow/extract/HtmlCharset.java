package dev.winnow.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;

/**
 * Decides how the bytes of a page become text. In this order: a byte order mark; UTF-8 where the
 * bytes hold more than ASCII and are valid UTF-8, which text in another charset almost never is,
 * whatever the page declares; the declaration ({@code meta} or XML), unless more than one in twenty
 * of the characters beyond ASCII fail to decode; UTF-8 under the same condition; what ICU detects;
 * windows-1252. Never fails: what cannot be decoded becomes U+FFFD.
 */
final class HtmlCharset {
  private static final int DECLARED_WITHIN = 8192;
  private static final int SAMPLE = 8000;
  private static final int MIN_CONFIDENCE = 20;
  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w:.-]+)");

  /** What browsers read instead, as the WHATWG Encoding Standard has it. */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "TIS-620", "x-windows-874",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949");

  private HtmlCharset() {}

  /** The page's text and the charset it was decoded with. */
  static HtmlDecoded decode(byte[] bytes) {
    HtmlDecoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset declared = declared(bytes);
    HtmlDecoded utf8 = HtmlDecoded.of(StandardCharsets.UTF_8, bytes);
    boolean trusted = declared == null || declared.equals(StandardCharsets.UTF_8);
    if (utf8.errors() == 0 && (trusted || utf8.beyondAscii() > 0)) {
      return utf8;
    }
    if (!trusted) {
      HtmlDecoded asDeclared = HtmlDecoded.of(declared, bytes);
      if (asDeclared.isPlausible()) {
        return asDeclared;
      }
    }
    return utf8.isPlausible() ? utf8 : detected(bytes);
  }

  private static HtmlDecoded marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return HtmlDecoded.of(StandardCharsets.UTF_8, Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return HtmlDecoded.of(StandardCharsets.UTF_16LE, Arrays.copyOfRange(bytes, 2, bytes.length));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return HtmlDecoded.of(StandardCharsets.UTF_16BE, Arrays.copyOfRange(bytes, 2, bytes.length));
    }
    if (startsWith(bytes, '<', 0)) {
      return HtmlDecoded.of(StandardCharsets.UTF_16LE, bytes);
    }
    return startsWith(bytes, 0, '<') ? HtmlDecoded.of(StandardCharsets.UTF_16BE, bytes) : null;
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
      return wide ? StandardCharsets.UTF_8 : superset(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset superset(Charset charset) {
    String superset = SUPERSETS.get(charset.name());
    return superset != null && Charset.isSupported(superset) ? Charset.forName(superset) : charset;
  }

  private static HtmlDecoded detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    for (CharsetMatch match : detector.setText(sample(bytes)).detectAll()) {
      String name = match.getName();
      if (match.getConfidence() >= MIN_CONFIDENCE
          && (name.startsWith("windows-")
              || name.startsWith("ISO-8859")
              || name.startsWith("KOI8")
              || name.startsWith("EUC")
              || name.equals("Shift_JIS")
              || name.equals("Big5")
              || name.equals("GB18030"))) {
        Charset charset = charset(name);
        HtmlDecoded text = charset == null ? null : HtmlDecoded.of(charset, bytes);
        if (text != null && text.isPlausible()) {
          return text;
        }
      }
    }
    return HtmlDecoded.of(Charset.forName("windows-1252"), bytes);
  }

  /** The stretch from shortly before the first byte beyond ASCII, which is all that tells. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - SAMPLE / 8);
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }
}
