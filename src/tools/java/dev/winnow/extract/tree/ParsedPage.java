package dev.winnow.extract.tree;

import dev.winnow.extract.charset.HtmlCharset;
import org.jsoup.nodes.Document;

/** A page as extraction sees it. */
public final class ParsedPage {
  private ParsedPage() {}

  /** The page in these bytes. */
  public static Document of(byte[] bytes) {
    return HtmlParser.parse(HtmlCharset.decode(bytes).text());
  }
}
