package dev.winnow.extract.tree;

import dev.winnow.model.DocumentException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Builds the tree of a page in linear time, whatever the page. jsoup keeps the tree at the depth of
 * browsers, 512; what it would take quadratic time for is made simpler first.
 */
public final class HtmlParser {
  /** The tree takes some 200 bytes an element, and no page of news has a twentieth of this. */
  private static final int MOST_ELEMENTS = 2_000_000;

  private HtmlParser() {}

  /**
   * The page as browsers that run scripts see it. To them {@code noscript} is mere data; jsoup
   * takes it for markup, and where that is not whole, such as an {@code iframe} without its end,
   * the rest of the page would be lost in it. There, the tree has nothing in {@code noscript}.
   *
   * @throws DocumentException {@code too_large} if the tree would fill the memory
   */
  public static Document parse(String html) {
    return Parser.htmlParser().parseInput(prepared(html), "");
  }

  private static String prepared(String html) {
    StringBuilder without = null;
    HtmlCost cost = new HtmlCost();
    HtmlScanner tag = new HtmlScanner(html);
    int done = 0;
    while (tag.next()) {
      cost.add(tag);
      boolean noscript = tag.kind() == HtmlTagKind.NOSCRIPT && !tag.isClosing();
      if (noscript && !HtmlScanner.isWhole(html.substring(tag.tagTo(), tag.to()))) {
        without = without == null ? new StringBuilder(html.length()) : without;
        without.append(html, done, tag.tagTo());
        done = tag.to();
      }
    }
    if (cost.elements() > MOST_ELEMENTS) {
      throw new DocumentException(
          "too_large",
          "The page has "
              + cost.elements()
              + " elements, above the limit of "
              + MOST_ELEMENTS
              + "; split it or leave it out.");
    }
    String kept = without == null ? html : without.append(html, done, html.length()).toString();
    return cost.isAffordable() ? kept : HtmlPlainTags.rewrite(kept);
  }
}
