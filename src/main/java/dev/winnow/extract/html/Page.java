package dev.winnow.extract.html;

import java.util.List;

/**
 * What is to be seen on a page.
 *
 * @param blocks all visible text, in reading order
 * @param boxes the elements around it, in the order of their starts; the first is the body
 */
record Page(List<PageBlock> blocks, List<Box> boxes) {
  private static final int PROSE_WORDS = 10;
  private static final int MUCH_PROSE = 500;

  /**
   * The same, with all that it asks to hide to be seen, if that is most of its prose: such a page
   * shows its text by a script, as streamed pages do.
   */
  Page revealed() {
    if (blocks.stream().noneMatch(PageBlock::hidden)) {
      return this;
    }
    long hidden = 0;
    long shown = 0;
    for (PageBlock block : blocks) {
      PageBlock seen = block.shown();
      Shape shape = Shape.of(block.text());
      if (seen.isProse(shape, PROSE_WORDS)) {
        hidden += block.hidden() ? shape.inked() : 0;
        shown += block.hidden() ? 0 : shape.inked();
      }
    }
    return hidden < MUCH_PROSE || hidden <= 2 * shown
        ? this
        : new Page(blocks.stream().map(PageBlock::shown).toList(), boxes);
  }
}
