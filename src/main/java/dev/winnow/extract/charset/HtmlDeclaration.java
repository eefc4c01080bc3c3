package dev.winnow.extract.charset;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the charsets that a page declares. Browsers search its first 1024 bytes, and further as
 * long as nothing is shown; real pages declare it after as much as 90 KB of scripts.
 */
final class HtmlDeclaration {
  private static final int HEAD_BYTES = 1 << 20;

  /** A page that says more than this is not to be believed anyway. */
  private static final int MAX_LABELS = 4;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
  private static final Pattern CONTENT = Pattern.compile("(?i)content\\s*=");
  private static final Pattern OF_TYPE = Pattern.compile("(?i)http-equiv|text/html|xhtml");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w:.-]+)");

  /** What may hold markup that is none, besides comments. */
  private static final String[] SKIPPED = {"script", "style"};

  private final String head;
  private final List<String> labels = new ArrayList<>();

  private HtmlDeclaration(String head) {
    this.head = head;
  }

  /** The labels in {@code meta} elements in their order, then that of an XML declaration. */
  static List<String> labels(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    HtmlDeclaration declaration = new HtmlDeclaration(head);
    declaration.findMetas();
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      declaration.labels.add(xml.group(1));
    }
    return declaration.labels;
  }

  private void findMetas() {
    int at = head.indexOf('<');
    while (at >= 0 && labels.size() < MAX_LABELS) {
      int next = at + 1;
      if (isAt("body", next) && !labels.isEmpty()) {
        return;
      }
      if (isAt("meta", next)) {
        int end = head.indexOf('>', next);
        next = end < 0 ? head.length() : end;
        readMeta(head.substring(at, next));
      } else {
        next = afterSkipped(next);
      }
      at = head.indexOf('<', next);
    }
  }

  private int afterSkipped(int at) {
    if (isAt("!--", at)) {
      int end = head.indexOf("-->", at);
      return end < 0 ? head.length() : end;
    }
    for (String skipped : SKIPPED) {
      if (isAt(skipped, at)) {
        int end = head.indexOf("</", at);
        while (end >= 0 && !isAt(skipped, end + 2)) {
          end = head.indexOf("</", end + 2);
        }
        return end < 0 ? head.length() : end + 2;
      }
    }
    return at;
  }

  private boolean isAt(String name, int at) {
    return head.regionMatches(true, at, name, 0, name.length());
  }

  /** A page's description may speak of charsets, and of none that is its own. */
  private void readMeta(String tag) {
    Matcher charset = CHARSET.matcher(tag);
    if (charset.find()) {
      Matcher content = CONTENT.matcher(tag);
      if (!content.find() || charset.start() < content.start() || OF_TYPE.matcher(tag).find()) {
        labels.add(charset.group(1));
      }
    }
  }
}
