package dev.winnow.extract.tree;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The effect of a tag on the building of the tree. Made to be asked of each tag of a page's source.
 */
enum HtmlTagKind {
  ROOT("html body"),
  TABLE("table"),
  /** Starts a cell, or what holds text as a cell does. */
  CELL("td th caption"),
  /** A part of a table that is no cell. */
  PART("tr tbody thead tfoot colgroup col"),
  /** Is left open in each following block unless it is closed. */
  FORMATTING("b big code em font i s small strike strong tt u"),
  /** Sets a mark in the list of open formatting. */
  MARK("object applet marquee"),
  TEMPLATE("template"),
  FOREIGN("svg math"),
  NOSCRIPT("noscript"),
  /** May stand between cells, and its content is no markup. */
  CODE("script style"),
  /** Its content is no markup. */
  RAW("textarea title xmp iframe noembed noframes"),
  /** May stand between cells. */
  FORM("form"),
  OTHER("");

  private static final Map<String, HtmlTagKind> KINDS = new HashMap<>();
  private static final int MAX_NAME_CHARS = 8;

  /** The length of the shortest known name by its first letter: most tags are not asked further. */
  private static final int[] MIN_NAME_CHARS = new int['z' + 1];

  static {
    Arrays.fill(MIN_NAME_CHARS, Integer.MAX_VALUE);
    for (HtmlTagKind kind : EnumSet.complementOf(EnumSet.of(OTHER))) {
      for (String name : kind.names.split(" ", -1)) {
        KINDS.put(name, kind);
        MIN_NAME_CHARS[name.charAt(0)] = Math.min(MIN_NAME_CHARS[name.charAt(0)], name.length());
      }
    }
  }

  private final String names;

  HtmlTagKind(String names) {
    this.names = names;
  }

  /** The kind of the tag whose name, which begins with a letter of ASCII, stands there. */
  static HtmlTagKind of(String html, int from, int to) {
    int length = to - from;
    if (length > MAX_NAME_CHARS || length < MIN_NAME_CHARS[html.charAt(from) | 0x20]) {
      return OTHER;
    }
    return KINDS.getOrDefault(html.substring(from, to).toLowerCase(Locale.ROOT), OTHER);
  }

  /** Whether the content is no markup. */
  boolean isRaw() {
    return this == CODE || this == RAW || this == NOSCRIPT;
  }
}
