package dev.winnow.extract.lines;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tells headings and list items from paragraphs. */
public final class BlockKinds {
  private final List<Block> blocks;
  private final BitSet numbers = new BitSet();

  private BlockKinds(List<Block> blocks) {
    this.blocks = blocks;
    for (Block block : blocks) {
      int number = Marks.number(block.text(), 0, block.text().length());
      if (number >= 0) {
        numbers.set(number);
      }
    }
  }

  /** The same blocks with their kinds. */
  public static List<Block> of(List<Block> blocks) {
    BlockKinds kinds = new BlockKinds(blocks);
    List<Block> result = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      BlockKind kind = kinds.kind(i);
      result.add(kind == block.kind() ? block : block.as(kind));
    }
    return result;
  }

  private BlockKind kind(int i) {
    Block block = blocks.get(i);
    if (block.kind() != BlockKind.PARAGRAPH) {
      return block.kind();
    }
    if (isItem(block)) {
      return BlockKind.LIST_ITEM;
    }
    return isHeading(i) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  /** A number starts an item only if the number before or after it does so somewhere. */
  private boolean isItem(Block block) {
    String text = block.text();
    int number = Marks.number(text, 0, text.length());
    if (number >= 0) {
      return numbers.get(number + 1) || (number > 0 && numbers.get(number - 1));
    }
    return Marks.isBullet(text, 0, text.length()) || Marks.isWeakBullet(text, 0, text.length());
  }

  /** Short, alone and followed by prose; a line among other short lines is more likely a menu. */
  private boolean isHeading(int i) {
    if (!BlockForm.isHeading(blocks.get(i)) || i + 1 == blocks.size()) {
      return false;
    }
    boolean leads = BlockForm.isProse(blocks.get(i + 1)) || isItem(blocks.get(i + 1));
    if (!leads) {
      return false;
    }
    Block above = i == 0 ? null : blocks.get(i - 1);
    return above == null
        || BlockForm.isProse(above)
        || above.kind() == BlockKind.QUOTE
        || isItem(above);
  }
}
