package dev.winnow.extract.html.page;

import java.util.List;

/**
 * The visible content of a page.
 *
 * @param blocks all visible text, in reading order
 * @param boxes the elements around it, in the order of their starts; the first is the body
 */
public record Page(List<PageBlock> blocks, List<Box> boxes) {
  private static final int MIN_HIDDEN_PROSE_CHARS = 500;
  private static final int HIDDEN_PROSE_FACTOR = 2;
  private static final int HIDDEN_INK_FACTOR = 6;

  /**
   * The same, with all that it asks to hide to be seen, if that is nearly all of its text or most
   * of its prose: such a page shows its text by a script, as streamed pages do.
   */
  public Page revealed() {
    if (blocks.stream().noneMatch(PageBlock::hidden)) {
      return this;
    }
    long[] ink = new long[2];
    long[] prose = new long[2];
    for (PageBlock block : blocks) {
      int side = block.hidden() ? 1 : 0;
      ink[side] += block.shape().inked();
      prose[side] += block.shown().isProse() ? block.shape().inked() : 0;
    }
    boolean unmeant =
        ink[1] > HIDDEN_INK_FACTOR * ink[0]
            || (prose[1] >= MIN_HIDDEN_PROSE_CHARS && prose[1] > HIDDEN_PROSE_FACTOR * prose[0]);
    return unmeant ? new Page(blocks.stream().map(PageBlock::shown).toList(), boxes) : this;
  }
}
