package dev.winnow.extract.html;

import dev.winnow.classify.TextShape;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a page one whose article is written in short lines without full stops, as verse, lists
 * and many blogs are, for a model that sees few of those learns to look for full stops.
 */
final class ShortLines {
  private static final float WEIGHT = 0.2f;
  private static final int ONE_IN = 4;
  private static final int SHORTEST = 8;

  private ShortLines() {}

  /** The page with its article in short lines; none of most pages, and of those not fully known. */
  static List<LabelledPage> of(LabelledPage page) {
    Random random = new Random(page.id().hashCode() * 31L);
    return random.nextInt(ONE_IN) > 0 || page.hasUnknown() ? List.of() : List.of(cut(page, random));
  }

  private static LabelledPage cut(LabelledPage page, Random random) {
    int n = page.labels().length;
    int[] placed = new int[n + 1];
    List<PageBlock> blocks = new ArrayList<>();
    List<float[]> truth = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      placed[i] = blocks.size();
      PageBlock block = page.page().blocks().get(i);
      List<PageBlock> lines = page.labels()[i] >= 0.5f ? lines(block, random) : List.of(block);
      blocks.addAll(lines);
      for (int line = 0; line < lines.size(); line++) {
        truth.add(new float[] {page.labels()[i], page.weights()[i] * WEIGHT / lines.size()});
      }
    }
    placed[n] = blocks.size();
    float[] labels = new float[blocks.size()];
    float[] weights = new float[blocks.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = truth.get(i)[0];
      weights[i] = truth.get(i)[1];
    }
    return page.with(blocks, placed, labels, weights);
  }

  private static List<PageBlock> lines(PageBlock block, Random random) {
    List<PageBlock> lines = new ArrayList<>();
    String text = block.text();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + SHORTEST + random.nextInt(4 * SHORTEST));
      while (to < text.length() && Character.isLetter(text.charAt(to)) && to - from < 60) {
        to++;
      }
      String line = text.substring(from, to).replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
      if (!line.isEmpty()) {
        Block cut = Block.of(block.kind(), line);
        TextShape shape = TextShape.of(line);
        lines.add(new PageBlock(cut, shape, block.box(), block.cues(), 0, 0, 0, 0, block.hidden()));
      }
      from = to;
    }
    return lines.isEmpty() ? List.of(block) : lines;
  }
}
