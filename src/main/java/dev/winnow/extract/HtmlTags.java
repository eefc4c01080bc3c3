package dev.winnow.extract;

import dev.winnow.model.BlockKind;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a browser makes of an element by default: nothing visible, a block, or part of a line. */
final class HtmlTags {
  private static final Set<String> INVISIBLE =
      Set.of(
          "annotation",
          "annotation-xml",
          "area",
          "audio",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "link",
          "meta",
          "noembed",
          "noframes",
          "noscript",
          "param",
          "rp",
          "script",
          "source",
          "style",
          "svg",
          "template",
          "title",
          "track",
          "video");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "textarea",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp");

  private HtmlTags() {}

  /** Whether a browser never shows what is in such an element. */
  static boolean isInvisible(String tag) {
    return INVISIBLE.contains(tag);
  }

  /**
   * Whether the element says that it and all in it is not to be seen: {@code hidden}, {@code
   * aria-hidden=true} or an inline {@code display: none}. Style sheets are not read.
   */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || isNotDisplayed(element.attr("style"));
  }

  private static boolean isNotDisplayed(String style) {
    if (style.isEmpty()) {
      return false;
    }
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0
          && declaration.substring(0, colon).strip().equals("display")
          && declaration.substring(colon + 1).strip().startsWith("none")) {
        return true;
      }
    }
    return false;
  }

  /** Whether text before, in and after the element stands on lines of their own. */
  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  /** What text in the element is, where {@code around} is what the text around the element is. */
  static BlockKind kind(String tag, BlockKind around) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
      case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.QUOTE;
      case "caption", "figcaption" -> BlockKind.CAPTION;
      case "pre", "xmp", "listing", "plaintext" -> BlockKind.PREFORMATTED;
      case "table", "thead", "tbody", "tfoot", "tr", "td", "th" -> BlockKind.TABLE;
      case "article", "main", "section" -> BlockKind.PARAGRAPH;
      default -> around == BlockKind.TABLE && BLOCKS.contains(tag) ? BlockKind.PARAGRAPH : around;
    };
  }
}
