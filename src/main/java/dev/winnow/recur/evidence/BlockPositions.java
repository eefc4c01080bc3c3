package dev.winnow.recur.evidence;

import dev.winnow.model.BlockKind;
import dev.winnow.model.Paragraph;
import dev.winnow.recur.blocks.BlockZone;

/** Where the blocks of a document stand among those that are its own. */
public final class BlockPositions {
  /** At an edge stands what has so few own words, at most, on its other side. */
  private static final int EDGE_WORDS = 30;

  private final BlockKeys blocks;
  private final boolean[] foreign;

  /** How many own words there are before each block, and in all. */
  private final int[] before;

  /**
   * @param foreign which of the blocks are not the document's own
   */
  public BlockPositions(BlockKeys blocks, boolean[] foreign) {
    this.blocks = blocks;
    this.foreign = foreign;
    this.before = new int[foreign.length + 1];
    for (int i = 0; i < foreign.length; i++) {
      before[i + 1] = before[i] + (foreign[i] ? 0 : blocks.block(i).words());
    }
  }

  /** Where a block stands. */
  public BlockZone of(int i) {
    int after = before[foreign.length] - before[i + 1];
    int edge = Math.min(EDGE_WORDS, (before[i] + after) / 4);
    if (after <= edge) {
      return BlockZone.TAIL;
    }
    return before[i] > edge || leadsIn(i) ? BlockZone.MIDDLE : BlockZone.HEAD;
  }

  /** Whether it announces the text of the article that follows it. */
  private boolean leadsIn(int i) {
    Paragraph block = blocks.block(i);
    char last = block.text().charAt(block.text().length() - 1);
    boolean announces = block.kind() == BlockKind.HEADING || last == ':' || last == '：';
    return !foreign[i + 1] && (announces || blocks.isLabel(i));
  }
}
