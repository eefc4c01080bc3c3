package dev.winnow.extract.html.page;

import dev.winnow.model.BlockKind;
import dev.winnow.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** What a browser makes of an element by default: nothing visible, a block, or part of a line. */
public enum TagRole {
  /** It and what is in it is never shown. */
  INVISIBLE,
  /** Text before, in and after it stands on lines of its own. */
  BLOCK,
  /** It is part of a line, and no box of its own. */
  PHRASE,
  /** It is part of a line, and a box: cells, custom elements, whatever is not known. */
  OTHER;

  private static final WordLists ELEMENTS = WordLists.read("extract/elements.txt");

  /** The elements that are known to have the role. */
  Set<String> names() {
    return this == OTHER ? Set.of() : ELEMENTS.words(name().toLowerCase(Locale.ROOT));
  }

  /** 1 to 6 for {@code h1} to {@code h6}, 0 for all else. */
  public static int headingLevel(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
        ? tag.charAt(1) - '0'
        : 0;
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
      default ->
          around == BlockKind.TABLE && Tag.of(tag).role() == BLOCK ? BlockKind.PARAGRAPH : around;
    };
  }
}
