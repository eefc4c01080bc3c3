package dev.winnow.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.XmlRoot;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Files that hold documents in a format that Winnow does not read: sitemaps, mail. Such a file is
 * one failure, so that none is read as one article.
 */
final class UnreadContainer implements FileFormat {
  private static final Map<String, String> BY_ROOT =
      Map.of("urlset", "a sitemap", "sitemapindex", "a sitemap");

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
    String root = BY_ROOT.get(XmlRoot.of(content.head()));
    if (root != null) {
      return root;
    }
    return isMail(head) ? "mail or MHTML" : null;
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
