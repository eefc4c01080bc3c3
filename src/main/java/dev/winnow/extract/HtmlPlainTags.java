package dev.winnow.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * Rewrites the source of a page that nobody could build as it is, so that it shows the same text:
 * tables become blocks, elements with rules of their own become plain ones.
 */
final class HtmlPlainTags {
  private static final Set<String> ROOTS = Set.of("html", "body");
  private static final Set<String> FORMATTING =
      Set.of("b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u");
  private static final int LONGEST_NAME = 100;

  private HtmlPlainTags() {}

  /** Whether an element of this name is opened again in the next block if nothing closes it. */
  static boolean isFormatting(String name) {
    return FORMATTING.contains(name);
  }

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
        done = name.isEmpty() ? tag.tagTo() : tag.nameTo();
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
        if (isFormatting(tag.name())) {
          yield "span";
        }
        int start = tag.from() + (tag.isClosing() ? 2 : 1);
        boolean endless = tag.nameTo() - start > LONGEST_NAME;
        yield endless ? html.substring(start, start + LONGEST_NAME) : null;
      }
    };
  }
}
