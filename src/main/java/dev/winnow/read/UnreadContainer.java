package dev.winnow.read;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.XmlRoot;
import java.io.IOException;
import java.util.Set;

/**
 * Sitemaps, which name pages and hold none. Such a file is one failure, so that none is read as one
 * article.
 */
final class UnreadContainer implements FileFormat {
  private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

  @Override
  public String name() {
    return "unread";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    return ROOTS.contains(XmlRoot.of(content.head()));
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) {
    throw new DocumentException(
        "unsupported",
        "The file is a sitemap, which names pages and holds none; fetch the pages.");
  }
}
