package dev.winnow.extract;

import java.util.BitSet;

/**
 * Bounds the work of building a page's tree, from above and before it is done. Three things take
 * jsoup quadratic time: content between a table's cells, which moves before the table and renumbers
 * all that stands there; elements that mark the list of open formatting, nested without end; and
 * attributes of repeated {@code html} and {@code body} tags. So do names of tags that do not end.
 */
final class HtmlCost {
  /** So many elementary steps take about half a second. */
  private static final long AFFORDABLE = 1_000_000_000;

  private static final int ROOT_CHARACTERS = 50_000;
  private static final int NAME_CHARACTERS = 10_000;

  private long tags;
  private long misplaced;
  private long marks;
  private long deepest;
  private long roots;
  private long longest;
  private int tables;
  private boolean unclear;
  private final BitSet inCell = new BitSet();

  private HtmlCost() {}

  /** Whether the page can be built as it is. */
  static boolean isAffordable(String html) {
    HtmlCost cost = new HtmlCost();
    HtmlScanner scanner = new HtmlScanner(html);
    while (scanner.next()) {
      cost.add(scanner);
    }
    return (cost.misplaced + cost.marks + cost.deepest) * cost.tags <= AFFORDABLE
        && cost.roots <= ROOT_CHARACTERS
        && cost.longest <= NAME_CHARACTERS;
  }

  private void add(HtmlScanner tag) {
    tags++;
    longest = Math.max(longest, tag.nameTo() - tag.from());
    if (tables > 0 && isBetweenCells() && tag.followsText()) {
      misplaced++;
    }
    if (tag.isClosing()) {
      close(tag.name());
    } else {
      open(tag);
    }
  }

  private void open(HtmlScanner tag) {
    switch (tag.name()) {
      case "table" -> openTable();
      case "td", "th", "caption" -> inCell.set(tables);
      case "tr", "tbody", "thead", "tfoot", "colgroup", "col" -> inCell.clear(tables);
      case "script", "style", "form" -> {}
      case "html", "body" -> roots += tag.to() - tag.from();
      case "template", "object", "applet", "marquee" -> {
        marks++;
        addContent(tag.name().equals("template"));
      }
      case "svg", "math" -> addContent(isBetweenCells());
      default -> addContent(false);
    }
  }

  /** What opens rules of its own within a table leaves it unclear where the cells are. */
  private void addContent(boolean opensOwnRules) {
    if (tables > 0 && isBetweenCells()) {
      misplaced++;
    }
    unclear |= tables > 0 && opensOwnRules;
  }

  private void openTable() {
    if (tables == 0 || inCell.get(tables)) {
      tables++;
    } else {
      misplaced++;
    }
    deepest = Math.max(deepest, tables);
    inCell.clear(tables);
  }

  private void close(String name) {
    switch (name) {
      case "table" -> tables = Math.max(0, tables - 1);
      case "td", "th", "caption", "tr", "tbody", "thead", "tfoot" -> inCell.clear(tables);
      default -> {}
    }
  }

  private boolean isBetweenCells() {
    return unclear || !inCell.get(tables);
  }
}
