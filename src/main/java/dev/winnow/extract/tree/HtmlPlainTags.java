package dev.winnow.extract.tree;

import java.util.HashSet;
import java.util.Set;

/**
 * Rewrites the source of a page that nobody could build as it is, so that it shows the same text:
 * tables become blocks, elements with rules of their own become plain ones.
 */
final class HtmlPlainTags {
  private static final int MAX_NAME_CHARS = 100;

  private HtmlPlainTags() {}

  static String rewrite(String html) {
    StringBuilder plain = new StringBuilder(html.length());
    HtmlScanner tag = new HtmlScanner(html);
    Set<String> seen = new HashSet<>();
    int done = 0;
    while (tag.next()) {
      boolean root = tag.kind() == HtmlTagKind.ROOT && !tag.isClosing();
      String name = root && !seen.add(tag.name()) ? "" : name(tag, html);
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
    return switch (tag.kind()) {
      case TABLE, CELL -> "div";
      case PART -> tag.name().startsWith("col") ? "" : "div";
      case MARK, FORMATTING -> "span";
      case TEMPLATE -> "datalist";
      default -> {
        boolean endless = tag.nameTo() - tag.nameFrom() > MAX_NAME_CHARS;
        int end = tag.nameFrom() + MAX_NAME_CHARS;
        yield endless ? html.substring(tag.nameFrom(), end) : null;
      }
    };
  }
}
