package dev.winnow.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * Rewrites the source of a page that nobody could build as it is, so that it shows the same text:
 * tables become blocks, elements with rules of their own become plain ones.
 */
final class HtmlPlainTags {
  private static final Set<String> ROOTS = Set.of("html", "body");
  private static final int LONGEST_NAME = 100;

  private HtmlPlainTags() {}

  static String rewrite(String html) {
    StringBuilder plain = new StringBuilder(html.length());
    HtmlScanner tag = new HtmlScanner(html);
    Set<String> seen = new HashSet<>();
    int done = 0;
    while (tag.next()) {
      boolean again = ROOTS.contains(tag.name()) && !tag.isClosing() && !seen.add(tag.name());
      String name = again ? "" : name(tag, html);
      if (name != null) {
        plain.append(html, done, tag.from());
        if (!name.isEmpty()) {
          plain.append(tag.isClosing() ? "</" : "<").append(name);
        }
        done = name.isEmpty() ? tag.to() : tag.nameTo();
      }
    }
    return plain.append(html, done, html.length()).toString();
  }

  /** The name instead of the tag's; empty if the tag goes, null if it stays. */
  private static String name(HtmlScanner tag, String html) {
    return switch (tag.name()) {
      case "table", "caption", "tbody", "thead", "tfoot", "tr", "td", "th" -> "div";
      case "object", "applet", "marquee" -> "span";
      case "template" -> "datalist";
      case "colgroup", "col" -> "";
      default -> {
        int start = tag.from() + (tag.isClosing() ? 2 : 1);
        boolean endless = tag.nameTo() - start > LONGEST_NAME;
        yield endless ? html.substring(start, start + LONGEST_NAME) : null;
      }
    };
  }
}
