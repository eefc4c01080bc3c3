package dev.winnow.extract.tree;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds the work of building a page's tree, from above and before it is done. Three things take
 * jsoup quadratic time: content between a table's cells, which moves before the table and renumbers
 * all that stands there; elements that mark the list of open formatting, nested without end; and
 * attributes of repeated {@code html} and {@code body} tags. So do names of tags that do not end.
 * And formatting that is left open is repeated in each block that follows, which takes memory.
 */
final class HtmlCost {
  /** The number of elementary steps that take about half a second. */
  private static final long MAX_WORK_STEPS = 1_000_000_000;

  /** The number of elements that take some 200 MB. */
  private static final int MAX_COPIED_ELEMENTS = 2_000_000;

  /** jsoup repeats no more of the open formatting elements. */
  private static final int MAX_OPEN_FORMATTING_ELEMENTS = 12;

  private static final int ROOT_CHARACTERS = 50_000;
  private static final int NAME_CHARACTERS = 10_000;

  private long tags;
  private long elements;
  private long misplaced;
  private long marks;
  private long deepest;
  private long roots;
  private long copies;
  private long longest;
  private int tables;
  private boolean unclear;
  private final BitSet inCell = new BitSet();
  private int formatting;
  private final Map<String, Integer> openFormatting = new HashMap<>();

  /** Adds the tag that the scanner stands at. */
  void add(HtmlScanner tag) {
    tags++;
    longest = Math.max(longest, tag.nameTo() - tag.from());
    if (tables > 0 && isBetweenCells() && tag.followsText()) {
      misplaced++;
    }
    if (tag.isClosing()) {
      close(tag);
    } else {
      open(tag);
    }
  }

  /** How many elements were opened, besides those that a parser adds. */
  long elements() {
    return elements;
  }

  /** Whether a page of these tags can be built as it is. */
  boolean isAffordable() {
    return (misplaced + marks + deepest) * tags <= MAX_WORK_STEPS
        && copies <= MAX_COPIED_ELEMENTS
        && roots <= ROOT_CHARACTERS
        && longest <= NAME_CHARACTERS;
  }

  private void open(HtmlScanner tag) {
    elements++;
    copies += Math.min(formatting, MAX_OPEN_FORMATTING_ELEMENTS);
    switch (tag.kind()) {
      case TABLE -> openTable();
      case CELL -> inCell.set(tables);
      case PART -> inCell.clear(tables);
      case CODE, FORM -> {}
      case ROOT -> roots += tag.tagTo() - tag.from();
      case MARK, TEMPLATE -> {
        marks++;
        addContent(tag.kind() == HtmlTagKind.TEMPLATE);
      }
      case FOREIGN -> addContent(isBetweenCells());
      case FORMATTING -> {
        formatting++;
        openFormatting.merge(tag.name(), 1, Integer::sum);
        addContent(false);
      }
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

  private void close(HtmlScanner tag) {
    switch (tag.kind()) {
      case TABLE -> tables = Math.max(0, tables - 1);
      case CELL, PART -> inCell.clear(tables);
      case FORMATTING -> closeFormatting(tag.name());
      default -> {}
    }
  }

  private void closeFormatting(String name) {
    if (openFormatting.getOrDefault(name, 0) > 0) {
      formatting--;
      openFormatting.merge(name, -1, Integer::sum);
    }
  }

  private boolean isBetweenCells() {
    return unclear || !inCell.get(tables);
  }
}
