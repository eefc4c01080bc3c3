package dev.winnow.extract;

import dev.winnow.model.Block;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an element's tag or role says about the text in it. */
enum HtmlZone {
  /** Where the article is; nothing is taken out of it for this. */
  CONTENT,
  NAV,
  HEADER,
  FOOTER,
  ASIDE,
  /** Forms, and what is typed or chosen in them. */
  FORM,
  SEARCH,
  BUTTON,
  DIALOG,
  CAPTION,
  OUTSIDE_ARTICLE;

  private final String rule = "html-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The removal of a block that stands in this zone. */
  Removal remove(Block block) {
    RemovalKind kind = this == CAPTION ? RemovalKind.CAPTION : RemovalKind.NAVIGATION;
    return Removal.of(HtmlText.STEP, rule, kind, block);
  }

  /**
   * The zone that the element opens, or null if it opens none. The role counts before the tag.
   *
   * @param inContent whether it stands in {@link #CONTENT}, where a header is the article's own
   */
  static HtmlZone of(Element element, boolean inContent) {
    HtmlZone zone = ofRole(element.attr("role"));
    if (zone == null) {
      zone = ofTag(element.normalName());
    }
    return zone == HEADER && inContent ? null : zone;
  }

  private static HtmlZone ofRole(String role) {
    return switch (role) {
      case "main" -> CONTENT;
      case "navigation" -> NAV;
      case "banner" -> HEADER;
      case "contentinfo" -> FOOTER;
      case "complementary" -> ASIDE;
      case "search" -> SEARCH;
      default -> null;
    };
  }

  private static HtmlZone ofTag(String tag) {
    return switch (tag) {
      case "article", "main" -> CONTENT;
      case "nav" -> NAV;
      case "header" -> HEADER;
      case "footer" -> FOOTER;
      case "aside" -> ASIDE;
      case "form", "select", "textarea" -> FORM;
      case "search" -> SEARCH;
      case "button" -> BUTTON;
      case "dialog" -> DIALOG;
      case "figcaption" -> CAPTION;
      default -> null;
    };
  }
}
