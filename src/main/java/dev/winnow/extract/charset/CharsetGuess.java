package dev.winnow.extract.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decides how bytes that are not valid UTF-8 become text, where nothing says it: damaged UTF-8,
 * then ICU's statistics, then windows-1252. ICU's guesses at UTF-16 and UTF-32 are not taken: they
 * find a character for nearly any two bytes, so that what is no text at all would become CJK.
 */
final class CharsetGuess {
  private static final int SAMPLE_BYTES = 8000;
  private static final int MIN_CONFIDENCE_PERCENT = 20;

  private CharsetGuess() {}

  /** The bytes as UTF-8 if they are more that than anything else; else as detected. */
  static Decoded of(byte[] bytes) {
    Decoded utf8 = Decoded.of(StandardCharsets.UTF_8, bytes);
    return utf8.isUtf8() ? utf8 : detected(bytes);
  }

  private static Decoded detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    for (CharsetMatch match : detector.setText(sample(bytes)).detectAll()) {
      String name = match.getName().replace("-I", "");
      if (match.getConfidence() >= MIN_CONFIDENCE_PERCENT
          && isTaken(name)
          && Charset.isSupported(name)) {
        Decoded text = read(Charset.forName(name), bytes);
        if (text.isPlausible() && Accents.fit(text.charset(), bytes)) {
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
    return text != null && text.errors() == 0
        ? text
        : Decoded.of(CharsetLabel.superset(charset), bytes);
  }

  /** Lines and texts between tags that hold a byte beyond ASCII: of a page, hardly more tells. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE_BYTES);
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE_BYTES; i++) {
      byte b = bytes[i];
      telling |= b < 0;
      if (b == '<' || b == '>' || b == '\n' || i + 1 == bytes.length) {
        if (telling && b != '>') {
          sample.write(bytes, start, Math.min(i + 1 - start, SAMPLE_BYTES));
        }
        start = i + 1;
        telling = false;
      }
    }
    return sample.toByteArray();
  }
}
