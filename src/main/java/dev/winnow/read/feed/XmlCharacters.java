package dev.winnow.read.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file as a parser takes them, where programs write a little less than
 * XML: without blanks before the declaration, and with a blank for each control character. A byte
 * that is wrong in the character set is an {@link IOException}.
 */
final class XmlCharacters extends FilterReader {
  private static final Pattern DECLARED =
      Pattern.compile("\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final char MARK = '\uFEFF';

  private boolean hasBegun;

  private XmlCharacters(Reader in) {
    super(in);
  }

  /**
   * The characters of a file.
   *
   * @throws DocumentException {@code charset} if the declared character set is not known
   */
  static Reader of(Content content) throws IOException {
    Charset charset = charset(content.head(), content.charset());
    return new XmlCharacters(new InputStreamReader(content.stream(), charset.newDecoder()));
  }

  /** A mark comes first, then the protocol (RFC 7303), then the declaration. */
  private static Charset charset(byte[] head, String protocol) {
    int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
    boolean hasMark = first == 0xEFBB;
    if (first == 0xFEFF || first == '<') {
      return UTF_16BE;
    }
    if (first == 0xFFFE || first == '<' << 8) {
      return UTF_16LE;
    }
    Charset stated = protocol == null ? null : known(protocol);
    if (hasMark || stated != null) {
      return hasMark ? UTF_8 : stated;
    }
    Matcher declared = DECLARED.matcher(new String(head, ISO_8859_1));
    if (!declared.lookingAt()) {
      return UTF_8;
    }
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    String name = declared.group(1).strip();
    Charset found = name.regionMatches(true, 0, "utf-16", 0, 6) ? UTF_8 : known(name);
    if (found == null) {
      throw new DocumentException(
          "charset",
          "The feed declares the character set '"
              + name
              + "', which is not known; store the feed in UTF-8.");
    }
    return found;
  }

  private static Charset known(String name) {
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    int count = in.read(chars, from, length);
    int blanks = 0;
    for (int i = from; i < from + count; i++) {
      char c = chars[i];
      boolean isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      chars[i] = c < ' ' && !isBlank ? ' ' : c;
      hasBegun |= !isBlank && c != MARK;
      blanks += hasBegun ? 0 : 1;
    }
    if (blanks == 0 || count <= 0) {
      return count;
    }
    System.arraycopy(chars, from + blanks, chars, from, count - blanks);
    return count == blanks ? read(chars, from, length) : count - blanks;
  }
}
