package dev.winnow.extract;

import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Tells HTML from plain text: by the stated media type, else by the name, and where neither says
 * anything by the first bytes.
 */
final class MediaType {
  static final String TEXT = "text/plain";
  static final String HTML = "text/html";

  private static final Set<String> TEXT_TYPES = Set.of(TEXT, "text/markdown");
  private static final Set<String> HTML_TYPES = Set.of(HTML, "application/xhtml+xml");
  private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "md");
  private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
  private static final Set<String> COMPRESSED_NAMES =
      Set.of("gz", "gzip", "zst", "zstd", "bz2", "xz");
  private static final String[] HTML_STARTS = {
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article"
  };
  private static final int SNIFFED_BYTES = 1024;

  private MediaType() {}

  static boolean isHtml(RawDocument document) {
    String type = document.stated().mediaType();
    String stated = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return isContent(document)
        || HTML_TYPES.contains(stated)
        || (!TEXT_TYPES.contains(stated) && isHtml(document.uri(), document.bytes()));
  }

  /** Whether all that a document shows is text of the article. */
  static boolean isContent(RawDocument document) {
    return Stated.HTML_CONTENT.equals(document.stated().mediaType());
  }

  static boolean isHtml(String uri, byte[] bytes) {
    String ending = ending(uri);
    return HTML_NAMES.contains(ending) || (!TEXT_NAMES.contains(ending) && looksLikeHtml(bytes));
  }

  /** The ending of the last path segment, in lower case; empty if there is none. */
  private static String ending(String uri) {
    int stop = uri.length();
    for (int i = 0; i < uri.length(); i++) {
      if (uri.charAt(i) == '?' || uri.charAt(i) == '#') {
        stop = i;
        break;
      }
    }
    String path = uri.substring(0, stop).toLowerCase(Locale.ROOT);
    String name = path.substring(path.lastIndexOf('/') + 1);
    String last = name.substring(name.lastIndexOf('.') + 1);
    if (COMPRESSED_NAMES.contains(last) && last.length() < name.length()) {
      String inner = name.substring(0, name.length() - last.length() - 1);
      return inner.substring(inner.lastIndexOf('.') + 1);
    }
    return last;
  }

  /** Whether a page's first tag follows after nothing but blanks, comments and XML declarations. */
  private static boolean looksLikeHtml(byte[] bytes) {
    String start = asciiStart(bytes);
    int at = 0;
    while (at < start.length()) {
      if (start.charAt(at) <= ' ') {
        at++;
      } else if (start.startsWith("<!--", at)) {
        at = after(start, "-->", at + 4);
      } else if (start.startsWith("<?", at)) {
        at = after(start, ">", at + 2);
      } else {
        break;
      }
    }
    for (String tag : HTML_STARTS) {
      int end = at + tag.length();
      if (start.startsWith(tag, at)
          && (end >= start.length() || !Character.isLetterOrDigit(start.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  /**
   * The first bytes in lower case without NULs and byte order marks, so that tags can be found in
   * UTF-16 and UTF-32 as well.
   */
  private static String asciiStart(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED_BYTES);
    byte[] kept = new byte[length];
    int size = 0;
    boolean marked = true;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || (b >= -2 && b < 0);
      if (b == 0 || (marked && mark)) {
        continue;
      }
      marked = false;
      kept[size++] = b;
    }
    return new String(kept, 0, size, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
