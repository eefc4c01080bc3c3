package dev.winnow.recur;

import dev.winnow.model.BlockKind;
import dev.winnow.model.Paragraph;
import java.util.List;

/** Where the blocks of a document stand among those that are its own. */
final class Zones {
  /** At an edge stands what has so few own words, at most, on its other side. */
  private static final int EDGE_WORDS = 30;

  private final List<Paragraph> blocks;
  private final boolean[] foreign;

  /** How many own words there are before each block, and in all. */
  private final int[] before;

  /**
   * @param foreign which of the blocks are not the document's own
   */
  Zones(List<Paragraph> blocks, boolean[] foreign) {
    this.blocks = blocks;
    this.foreign = foreign;
    this.before = new int[foreign.length + 1];
    for (int i = 0; i < foreign.length; i++) {
      before[i + 1] = before[i] + (foreign[i] ? 0 : blocks.get(i).words());
    }
  }

  /** The number of words that are the document's own. */
  int ownWords() {
    return before[foreign.length];
  }

  /** Where a block stands. */
  Zone of(int i) {
    int after = ownWords() - before[i + 1];
    int edge = Math.min(EDGE_WORDS, (before[i] + after) / 4);
    if (after <= edge) {
      return Zone.TAIL;
    }
    return before[i] > edge || leadsIn(i) ? Zone.MIDDLE : Zone.HEAD;
  }

  /** Whether it announces the text of the article that follows it. */
  private boolean leadsIn(int i) {
    Paragraph block = blocks.get(i);
    char last = block.text().charAt(block.text().length() - 1);
    return !foreign[i + 1] && (block.kind() == BlockKind.HEADING || last == ':' || last == '：');
  }
}
