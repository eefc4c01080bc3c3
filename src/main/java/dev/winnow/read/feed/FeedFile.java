package dev.winnow.read.feed;

import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.XmlRoot;
import java.io.IOException;
import java.util.Set;

/** Feeds in RSS (0.9 to 2.0) and Atom (0.3, 1.0), told by their root element. */
public final class FeedFile implements FileFormat {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:RDF");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    return ROOTS.contains(XmlRoot.of(content.head()));
  }

  /** {@inheritDoc} Entries are read one at a time; damage ends the file after those before it. */
  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    return new FeedEntries(content, context.maxBytes());
  }
}
