package dev.winnow.extract.html.page;

import dev.winnow.classify.FeatureTokens;
import dev.winnow.classify.LeadPhrase;
import dev.winnow.classify.TextShape;
import dev.winnow.model.BlockKind;
import java.util.List;

/** The measures of a page's blocks, with sums that tell the share of any box in constant time. */
public final class PageView {
  /** Words up to which the first ones may speak for a block. */
  private static final int LEAD_IN_WORDS = 60;

  private final List<PageBlock> blocks;
  private final List<Box> boxes;
  private final FeatureTokens[] tokens;
  private final LeadPhrase[] leadPhrases;
  private final boolean[] prose;
  private final int[] up;
  private final int[] inkTo;
  private final int[] linkedTo;
  private final int[] stopsTo;
  private final int[] wordsTo;
  private final int[] headingsTo;
  private final int[] plainTo;
  private final int[] proseTo;

  public PageView(Page page) {
    blocks = page.blocks();
    boxes = page.boxes();
    int n = blocks.size();
    tokens = new FeatureTokens[n];
    leadPhrases = new LeadPhrase[n];
    prose = new boolean[n];
    inkTo = new int[n + 1];
    linkedTo = new int[n + 1];
    stopsTo = new int[n + 1];
    wordsTo = new int[n + 1];
    headingsTo = new int[n + 1];
    plainTo = new int[n + 1];
    proseTo = new int[n + 1];
    for (int i = 0; i < n; i++) {
      sum(i);
    }
    up = new int[boxes.size()];
    for (int i = 0; i < up.length; i++) {
      Box box = boxes.get(i);
      int parent = box.parent();
      up[i] = parent >= 0 && box.holdsAsMuchAs(boxes.get(parent)) ? up[parent] : parent;
    }
  }

  private void sum(int i) {
    PageBlock block = blocks.get(i);
    TextShape shape = block.shape();
    int ink = shape.inked();
    leadPhrases[i] = shape.words() <= LEAD_IN_WORDS ? LeadPhrase.of(block.text()) : null;
    prose[i] = block.isProse();
    boolean plain = block.linked() * 2 < ink && !block.hidden();
    inkTo[i + 1] = inkTo[i] + ink;
    linkedTo[i + 1] = linkedTo[i] + block.linked();
    stopsTo[i + 1] = stopsTo[i] + shape.stops();
    wordsTo[i + 1] = wordsTo[i] + shape.words();
    headingsTo[i + 1] = headingsTo[i] + (block.kind() == BlockKind.HEADING ? 1 : 0);
    plainTo[i + 1] = plainTo[i] + (plain ? ink : 0);
    proseTo[i + 1] = proseTo[i] + (prose[i] ? ink : 0);
  }

  public int size() {
    return prose.length;
  }

  public int boxes() {
    return up.length;
  }

  public PageBlock block(int i) {
    return blocks.get(i);
  }

  public Box box(int index) {
    return boxes.get(index);
  }

  /** The innermost box around a block. */
  public Box boxOf(int i) {
    return boxes.get(blocks.get(i).box());
  }

  public TextShape shape(int i) {
    return blocks.get(i).shape();
  }

  /** The words of the block. */
  public FeatureTokens tokens(int i) {
    if (tokens[i] == null) {
      tokens[i] = FeatureTokens.of(blocks.get(i).text());
    }
    return tokens[i];
  }

  /** The lead phrase of the block; null if it has none. */
  public LeadPhrase leadPhrase(int i) {
    return leadPhrases[i];
  }

  /** Whether the block is prose: sentences that are neither links nor hidden. */
  public boolean isProse(int i) {
    return prose[i];
  }

  /** The nearest box around the box that holds more than it does; -1 for the body. */
  public int up(int box) {
    return up[box];
  }

  /** The smallest box that holds the block and more, or the body. */
  public int around(int i) {
    int box = blocks.get(i).box();
    while (box > 0 && boxes.get(box).blocks() <= 1) {
      box = Math.max(up[box], 0);
    }
    return box;
  }

  public boolean isIn(int i, int box) {
    return boxes.get(box).from() <= i && i < boxes.get(box).to();
  }

  public int ink(int from, int to) {
    return inkTo[to] - inkTo[from];
  }

  public int linked(int from, int to) {
    return linkedTo[to] - linkedTo[from];
  }

  public int stops(int from, int to) {
    return stopsTo[to] - stopsTo[from];
  }

  public int words(int from, int to) {
    return wordsTo[to] - wordsTo[from];
  }

  public int headings(int from, int to) {
    return headingsTo[to] - headingsTo[from];
  }

  /** Characters in blocks that are mostly no links and are not hidden. */
  public int plain(int from, int to) {
    return plainTo[to] - plainTo[from];
  }

  /** Characters in blocks that are {@linkplain #isProse(int) prose}. */
  public int prose(int from, int to) {
    return proseTo[to] - proseTo[from];
  }
}
