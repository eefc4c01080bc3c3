package dev.winnow.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that hold documents in a format that Winnow does not read: feeds, sitemaps, mail.
 * Such a file is one failure, so that none is read as one article.
 */
final class UnreadContainer implements FileFormat {
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  /** A root element with the attribute that a file of its format has. */
  private static final Pattern XML_ROOT =
      Pattern.compile("<(rss|feed|rdf:RDF|urlset|sitemapindex)\\s[^>]*(?:version|xmlns)");

  private static final Map<String, String> BY_ROOT =
      Map.of(
          "rss", "an RSS feed",
          "feed", "an Atom feed",
          "rdf:RDF", "an RSS feed",
          "urlset", "a sitemap",
          "sitemapindex", "a sitemap");

  private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*");
  private static final Pattern MAIL_FIELD =
      Pattern.compile("(?i)(mime-version|message-id|received|return-path):.*");

  @Override
  public String name() {
    return "unread";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    return kind(content) != null;
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    throw new DocumentException(
        "unsupported",
        "The file is "
            + kind(content)
            + ", which Winnow does not read; convert it to JSON Lines or to single files.");
  }

  /** The name of a format for people; null for a single document. */
  private static String kind(Content content) throws IOException {
    String head = new String(content.head(), ISO_8859_1);
    Matcher root = XML_ROOT.matcher(head).region(rootOf(head), head.length());
    if (root.lookingAt()) {
      return BY_ROOT.get(root.group(1));
    }
    return isMail(head) ? "mail or MHTML" : null;
  }

  /** The place after blanks, comments and XML declarations. */
  private static int rootOf(String head) {
    int at = head.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
    while (at < head.length()) {
      if (head.charAt(at) <= ' ') {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else if (head.startsWith("<?", at)) {
        at = after(head, ">", at);
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

  /** Whether two fields or more, and one of those of mail, stand before the first empty line. */
  private static boolean isMail(String head) {
    int fields = 0;
    boolean isOfMail = false;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      boolean isField = FIELD.matcher(line).matches();
      boolean continues = fields > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      boolean opensMailbox = fields == 0 && line.startsWith("From ");
      if (!isField && !continues && !opensMailbox) {
        break;
      }
      fields += isField ? 1 : 0;
      isOfMail |= isField && MAIL_FIELD.matcher(line).matches();
    }
    return isOfMail && fields > 1;
  }
}
