package dev.winnow.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Decides how bytes that are not valid UTF-8 become text, where nothing says it: damaged UTF-8,
 * then ICU's statistics, then windows-1252. ICU's guesses at UTF-16 and UTF-32 are not taken: they
 * find a character for nearly any two bytes, so that what is no text at all would become CJK.
 */
final class CharsetGuess {
  private static final int SAMPLE = 8000;
  private static final int MIN_CONFIDENCE = 20;

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

  private CharsetGuess() {}

  /** The bytes as UTF-8 if they are more that than anything else; else as detected. */
  static Decoded of(byte[] bytes) {
    Decoded utf8 = Decoded.of(StandardCharsets.UTF_8, bytes);
    return utf8.isUtf8() ? utf8 : detected(bytes);
  }

  /** The charset to read instead of this one, or itself. */
  static Charset superset(Charset charset) {
    String superset = SUPERSETS.get(charset.name());
    return superset != null && Charset.isSupported(superset) ? Charset.forName(superset) : charset;
  }

  private static Decoded detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    for (CharsetMatch match : detector.setText(sample(bytes)).detectAll()) {
      String name = match.getName().replace("-I", "");
      if (match.getConfidence() >= MIN_CONFIDENCE && isTaken(name) && Charset.isSupported(name)) {
        Decoded text = read(Charset.forName(name), bytes);
        if (text.isPlausible()) {
          return text;
        }
      }
    }
    return Decoded.of(Charset.forName("windows-1252"), bytes);
  }

  private static boolean isTaken(String name) {
    return name.startsWith("windows-")
        || name.startsWith("ISO-8859")
        || name.startsWith("KOI8")
        || name.startsWith("EUC")
        || name.equals("Shift_JIS")
        || name.equals("Big5")
        || name.equals("GB18030");
  }

  /** ISO-8859 decodes anything; of the others, the superset is named only where it is needed. */
  private static Decoded read(Charset charset, byte[] bytes) {
    Decoded text = charset.name().startsWith("ISO") ? null : Decoded.of(charset, bytes);
    return text != null && text.errors() == 0 ? text : Decoded.of(superset(charset), bytes);
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
