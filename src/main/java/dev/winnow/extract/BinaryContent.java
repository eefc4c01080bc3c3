package dev.winnow.extract;

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

  /** Above this share of control characters no encoding of a text is left: 1 of 25. */
  private static final int TOLERATED_SHARE = 25;

  /** So many stray controls are tolerated however short the text is. */
  private static final int TOLERATED = 2;

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

  static void checkControls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && (c < '\t' || c > '\r') && c != 0x1B) || c == 0x7F) {
        controls++;
      }
    }
    if (controls > TOLERATED && (long) controls * TOLERATED_SHARE > text.length()) {
      throw new DocumentException(
          "binary",
          "The document holds "
              + controls
              + " control characters and is no text; convert it to text or leave it out.");
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
