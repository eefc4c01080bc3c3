package dev.winnow.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The root element of an XML file, told by its first bytes. */
public final class XmlRoot {
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  /**
   * A root with a version or a name space, which pages of HTML that tell of it do not begin with.
   */
  private static final Pattern ROOT =
      Pattern.compile("<([A-Za-z][A-Za-z0-9:]*)\\s[^>]*(?:version|xmlns)");

  private XmlRoot() {}

  /**
   * The name of the root in the first {@link Content#HEAD_BYTES} bytes, with its prefix, if it has
   * the attribute {@code version} or {@code xmlns}; else an empty text.
   */
  public static String of(byte[] bytes) {
    int length = Math.min(bytes.length, Content.HEAD_BYTES);
    String head = new String(bytes, 0, length, charset(bytes));
    Matcher root = ROOT.matcher(head).region(start(head), head.length());
    return root.lookingAt() ? root.group(1) : "";
  }

  /** ASCII is the same in all charsets but UTF-16. */
  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return UTF_16BE;
    }
    boolean isLittle = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    return isLittle ? UTF_16LE : ISO_8859_1;
  }

  /** The place after blanks, comments, XML declarations and the document type. */
  private static int start(String head) {
    int at = head.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
    while (at < head.length()) {
      if (head.charAt(at) <= ' ' || head.charAt(at) == '\uFEFF') {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else if (head.startsWith("<?", at)) {
        at = after(head, ">", at);
      } else if (head.startsWith("<!DOCTYPE", at)) {
        int brackets = head.indexOf('[', at);
        int end = head.indexOf('>', at);
        at = after(head, brackets >= 0 && brackets < end ? "]>" : ">", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int after(String head, String mark, int from) {
    int found = head.indexOf(mark, from);
    return found < 0 ? head.length() : found + mark.length();
  }
}
