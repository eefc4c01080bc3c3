package dev.winnow.extract.html;

import dev.winnow.model.BlockKind;
import java.util.List;

/** What a browser makes of an element by default: nothing visible, a block, or part of a line. */
enum TagRole {
  /** It and what is in it is never shown. */
  INVISIBLE(
      "annotation annotation-xml area audio canvas datalist head iframe link meta noembed noframes"
          + " noscript param rp script source style svg template title track video"),
  /** Text before, in and after it stands on lines of their own. */
  BLOCK(
      "address article aside blockquote body button caption center dd details dialog dir div dl dt"
          + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li"
          + " listing main menu nav ol optgroup option p plaintext pre search section select summary"
          + " table tbody textarea tfoot thead tr ul xmp"),
  /** It is part of a line, and no box of its own. */
  PHRASE(
      "a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark"
          + " math nobr picture q rb rt ruby s samp small span strike strong sub sup time tt u var"
          + " wbr"),
  /** It is part of a line, and a box: cells, custom elements, whatever is not known. */
  OTHER("");

  private final String names;

  TagRole(String names) {
    this.names = names;
  }

  /** The elements that are known to have the role. */
  List<String> names() {
    return List.of(names.split(" ", -1));
  }

  /** 1 to 6 for {@code h1} to {@code h6}, 0 for all else. */
  static int headingLevel(String tag) {
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
