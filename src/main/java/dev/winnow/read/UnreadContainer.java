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
 * Files that hold documents in a format that Winnow does not read: Parquet, feeds, sitemaps, mail.
 * Such a file is one failure, so that none is read as one article.
 */
final class UnreadContainer implements FileFormat {
  private static final String PARQUET_MARK = "PAR1";

  private static final Pattern XML_ROOT =
      Pattern.compile(
          "^(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*"
              + "<(rss|feed|rdf:RDF|urlset|sitemapindex)\\s[^>]*(?:version|xmlns)",
          Pattern.DOTALL);

  private static final Map<String, String> BY_ROOT =
      Map.of(
          "rss", "an RSS feed",
          "feed", "an Atom feed",
          "rdf:RDF", "an RSS feed",
          "urlset", "a sitemap",
          "sitemapindex", "a sitemap");

  /** Two fields or more at the beginning of a message, after the first line of a mailbox. */
  private static final Pattern HEAD_FIELDS =
      Pattern.compile("^(?:From [^\\n]*\\n)?(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}");

  private static final Pattern MAIL_FIELD =
      Pattern.compile("(?im)^(mime-version|message-id|received|return-path):");

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
    if (head.startsWith(PARQUET_MARK)) {
      return "a Parquet file";
    }
    Matcher root = XML_ROOT.matcher(head);
    if (root.find()) {
      return BY_ROOT.get(root.group(1));
    }
    Matcher fields = HEAD_FIELDS.matcher(head.replace("\r\n", "\n"));
    return fields.find() && MAIL_FIELD.matcher(fields.group()).find() ? "mail or MHTML" : null;
  }
}
