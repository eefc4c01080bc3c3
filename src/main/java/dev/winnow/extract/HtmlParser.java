package dev.winnow.extract;

import dev.winnow.model.DocumentException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Builds the tree of a page in linear time, whatever the page. jsoup keeps the tree at the depth of
 * browsers, 512; what it would take quadratic time for is made simpler first.
 */
final class HtmlParser {
  /** The tree takes some 200 bytes an element, and no page of news has a twentieth of this. */
  private static final int MOST_ELEMENTS = 2_000_000;

  private static final Set<HtmlTagKind> WHERE_CODE_IS_MARKUP =
      EnumSet.of(HtmlTagKind.FOREIGN, HtmlTagKind.SELECT, HtmlTagKind.PLAINTEXT);

  private HtmlParser() {}

  /**
   * The page as browsers that run scripts see it. To them {@code noscript} is mere data; jsoup
   * takes it for markup, and where that is not whole, such as an {@code iframe} without its end,
   * the rest of the page would be lost in it. So the tree has nothing in {@code noscript}, and
   * nothing in styles and programs, which are half of a page's source and nobody reads. It has what
   * scripts state as data.
   *
   * @throws DocumentException {@code too_large} if the tree would fill the memory
   */
  static Document parse(String html) {
    return Parser.htmlParser().parseInput(prepared(html), "");
  }

  private static String prepared(String html) {
    StringBuilder without = null;
    HtmlCost cost = new HtmlCost();
    HtmlScanner tag = new HtmlScanner(html);
    int done = 0;
    HtmlTagKind within = null;
    while (tag.next()) {
      cost.add(tag);
      if (within == null && WHERE_CODE_IS_MARKUP.contains(tag.kind()) && !tag.isClosing()) {
        within = tag.kind();
      } else if (tag.kind() == within && tag.isClosing()) {
        within = null;
      }
      if (within == null && !tag.isClosing() && isUnread(html, tag)) {
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

  /** Whether nobody reads what is in the element; a comment in a script can hold its end. */
  private static boolean isUnread(String html, HtmlScanner tag) {
    if (tag.kind() != HtmlTagKind.CODE) {
      return tag.kind() == HtmlTagKind.NOSCRIPT;
    }
    String attributes = html.substring(tag.nameTo(), tag.tagTo()).toLowerCase(Locale.ROOT);
    return !attributes.contains("ld+json")
        && !html.substring(tag.tagTo(), tag.to()).contains("<!--");
  }
}
