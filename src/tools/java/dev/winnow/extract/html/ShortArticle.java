package dev.winnow.extract.html;

import dev.winnow.extract.html.page.PageBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes of a page one whose article is a few blocks long, as news in brief and paywalled stories
 * are, for collections hold few of those, and a model that sees none learns that an article is the
 * most text on its page.
 */
final class ShortArticle {
  private static final float WEIGHT = 0.2f;
  private static final int LEAST = 6;
  private static final int MOST_LEFT = 4;

  private ShortArticle() {}

  /** The page with one to four blocks of its article left; none if the article is short itself. */
  static List<LabelledPage> of(LabelledPage page) {
    List<Integer> body = new ArrayList<>();
    for (int i = 0; i < page.labels().length; i++) {
      if (page.labels()[i] >= 0.5f && page.weights()[i] > 0) {
        body.add(i);
      }
    }
    boolean unknown = body.size() < LEAST || page.hasUnknown();
    return unknown ? List.of() : List.of(shortened(page, body));
  }

  private static LabelledPage shortened(LabelledPage page, List<Integer> body) {
    Random random = new Random(page.id().hashCode());
    int left = 1 + random.nextInt(MOST_LEFT);
    int from = random.nextInt(3) == 0 ? random.nextInt(body.size() - left) : 0;
    Set<Integer> gone = new HashSet<>(body);
    gone.removeAll(new HashSet<>(body.subList(from, from + left)));
    int n = page.labels().length;
    int[] placed = new int[n + 1];
    List<PageBlock> blocks = new ArrayList<>();
    float[] labels = new float[n - gone.size()];
    float[] weights = new float[labels.length];
    for (int i = 0; i < n; i++) {
      placed[i] = blocks.size();
      if (!gone.contains(i)) {
        labels[blocks.size()] = page.labels()[i];
        weights[blocks.size()] = page.weights()[i] * WEIGHT;
        blocks.add(page.page().blocks().get(i));
      }
    }
    placed[n] = blocks.size();
    return page.with(blocks, placed, labels, weights);
  }
}
