package dev.winnow.extract;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Builds the tree of a page in linear time, whatever the page. jsoup keeps the tree at the depth of
 * browsers, 512; what it would take quadratic time for is made simpler first.
 */
final class HtmlParser {
  /** The worst page of this size takes a third of a second. */
  private static final int SMALL = 1 << 17;

  private HtmlParser() {}

  /**
   * The page as browsers that run scripts see it: to them {@code noscript} is mere data. jsoup
   * takes it for markup, and where that is not whole, such as an {@code iframe} without its end,
   * the rest of the page is lost in it. So the tree holds nothing in {@code noscript}.
   */
  static Document parse(String html) {
    return Parser.htmlParser().parseInput(prepared(html), "");
  }

  private static String prepared(String html) {
    boolean noscript = html.contains("</noscript") || html.contains("</NOSCRIPT");
    if (!noscript && html.length() < SMALL) {
      return html;
    }
    StringBuilder without = new StringBuilder(noscript ? html.length() : 0);
    HtmlCost cost = new HtmlCost();
    HtmlScanner tag = new HtmlScanner(html);
    int done = 0;
    while (tag.next()) {
      cost.add(tag);
      if (noscript && tag.name().equals("noscript")) {
        without.append(html.substring(done, tag.tagTo()));
        done = tag.to();
      }
    }
    String kept = done == 0 ? html : without.append(html.substring(done)).toString();
    return cost.isAffordable() ? kept : HtmlPlainTags.rewrite(kept);
  }
}
