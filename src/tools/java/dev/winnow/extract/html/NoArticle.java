package dev.winnow.extract.html;

import dev.winnow.extract.html.page.PageBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a page one without an article, as indexes, error pages and consent walls are, for a
 * model that sees none of those finds an article everywhere.
 */
final class NoArticle {
  private static final float WEIGHT = 0.1f;
  private static final float IN_PART = 0.3f;
  private static final int ONE_IN = 3;

  private NoArticle() {}

  /** The page without its article; none of most pages, and of those not fully known. */
  static List<LabelledPage> of(LabelledPage page) {
    Random random = new Random(page.id().hashCode() * 17L);
    return random.nextInt(ONE_IN) > 0 || page.hasUnknown() ? List.of() : emptied(page);
  }

  private static List<LabelledPage> emptied(LabelledPage page) {
    int n = page.labels().length;
    int[] placed = new int[n + 1];
    List<PageBlock> blocks = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      placed[i] = blocks.size();
      if (page.labels()[i] < IN_PART) {
        blocks.add(page.page().blocks().get(i));
        weights.add(page.weights()[i] * WEIGHT);
      }
    }
    placed[n] = blocks.size();
    float[] weight = new float[blocks.size()];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = weights.get(i);
    }
    return blocks.isEmpty()
        ? List.of()
        : List.of(page.with(blocks, placed, new float[weight.length], weight));
  }
}
