package dev.winnow.extract.charset;

import dev.winnow.model.DocumentException;
import java.nio.charset.StandardCharsets;

/** Recognises what is no text, so that no garbage ends up in a record. */
final class BinaryContent {
  private static final String[][] MAGIC = {
    {"%PDF-", "a PDF file"},
    {"PK\3\4", "a zip archive or an office document"},
    {"PK\5\6", "an empty zip archive"},
    {"\u0089PNG\r\n", "a PNG image"},
    {"GIF87a", "a GIF image"},
    {"GIF89a", "a GIF image"},
    {"\u00FF\u00D8\u00FF", "a JPEG image"},
    {"\u001F\u008B", "gzip data"},
    {"BZh91AY&SY", "bzip2 data"},
    {"\u00FD7zXZ\0", "xz data"},
    {"(\u00B5/\u00FD", "zstandard data"},
    {"7z\u00BC\u00AF'\u001C", "a 7z archive"},
    {"Rar!\u001A\u0007", "a RAR archive"},
    {"\u00D0\u00CF\u0011\u00E0", "an office document"},
    {"\u007FELF", "a program"},
    {"OggS\0", "a media file"},
    {"ID3\3", "a media file"},
    {"SQLite format 3\0", "a database"},
    {"{\\rtf1", "a rich text file"},
  };

  /** Above this share of odd characters no encoding of a text is left: 1 of 25. */
  private static final int MIN_CHARS_PER_ODD_CHAR = 25;

  /** The number of odd characters that are tolerated in any text, however short. */
  private static final int TOLERATED_ODD_CHARS = 2;

  private static final int PAGE_START_CHARS = 16_384;

  private BinaryContent() {}

  static void checkMagic(byte[] bytes) {
    for (String[] magic : MAGIC) {
      byte[] mark = magic[0].getBytes(StandardCharsets.ISO_8859_1);
      if (startsWith(bytes, mark)) {
        throw new DocumentException(
            "binary", "The document is " + magic[1] + "; convert it to text or leave it out.");
      }
    }
  }

  /**
   * Counts control characters before decoding: in charsets of two bytes they vanish into letters.
   */
  static void checkControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && isControl(b) ? 1 : 0;
    }
    check(controls, bytes.length);
  }

  /** Counts what no text consists of: controls, unassigned and private characters, U+FFFD. */
  static void check(String text) {
    int odd = 0;
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean plain = c >= ' ' && c < 0x7F;
      if (!plain && (c < 0x80 ? isControl(c) : isOdd(c, text, i))) {
        odd++;
      }
    }
    check(odd, text.length());
  }

  /**
   * The same as {@link #checkControls} for a page: browsers pass over NULs, and pages that were put
   * together from parts have them.
   */
  static void checkPageControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b > 0 && isControl(b) ? 1 : 0;
    }
    check(controls, bytes.length);
  }

  /** The same as {@link #check} for a page, whose start tells, and without its NULs. */
  static void checkPage(String text) {
    check(text.substring(0, Math.min(text.length(), PAGE_START_CHARS)).replace("\0", ""));
  }

  private static boolean isControl(int c) {
    return (c < ' ' && (c < '\t' || c > '\r') && c != 0x1B) || c == 0x7F;
  }

  /** The second half of a pair is never odd, so that a pair counts once. */
  private static boolean isOdd(char c, String text, int at) {
    if (Character.isLowSurrogate(c)) {
      return false;
    }
    int type = Character.getType(text.codePointAt(at));
    return c == '\uFFFD'
        || (type == Character.CONTROL && c != '\u0085')
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  private static void check(int odd, int length) {
    if (odd > TOLERATED_ODD_CHARS && (long) odd * MIN_CHARS_PER_ODD_CHAR > length) {
      throw new DocumentException(
          "binary",
          "The document holds "
              + odd
              + " control or unreadable characters and is no text; convert it to text or leave it"
              + " out.");
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
