package dev.winnow.extract;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * Builds the tree of a page in linear time, whatever the page. jsoup keeps the tree at the depth of
 * browsers, 512; what it would take quadratic time for is made simpler first.
 */
final class HtmlParser {
  /** The worst page of this size takes a third of a second. */
  private static final int SMALL = 1 << 17;

  private HtmlParser() {}

  /**
   * The page as browsers that run scripts see it: to them {@code noscript} is mere data, and often
   * its markup is not whole.
   */
  static Document parse(String html) {
    TagSet tags = TagSet.Html();
    tags.valueOf("noscript", Parser.NamespaceHtml).set(Tag.Data);
    return Parser.htmlParser().tagSet(tags).parseInput(affordable(html), "");
  }

  private static String affordable(String html) {
    boolean asItIs = html.length() < SMALL || HtmlCost.isAffordable(html);
    return asItIs ? html : HtmlPlainTags.rewrite(html);
  }
}
