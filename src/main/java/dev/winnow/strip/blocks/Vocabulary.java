package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureTokens;
import dev.winnow.text.IntTable;
import java.util.List;

/** In how many texts words stand that will be asked for. */
final class Vocabulary {
  private final IntTable grams;
  private final int[] texts;
  private final int[] last;
  private int text;

  /**
   * @param asked all that {@link #textsWith} will be asked for
   */
  Vocabulary(List<FeatureTokens> asked) {
    int most = asked.stream().mapToInt(FeatureTokens::size).sum();
    grams = new IntTable(most);
    texts = new int[grams.slots()];
    last = new int[grams.slots()];
    for (FeatureTokens tokens : asked) {
      for (int i = 0; i < tokens.size(); i++) {
        int gram = tokens.gram(i, 1);
        grams.put(grams.slot(gram), gram);
      }
    }
  }

  /** Counts one more text. */
  void add(FeatureTokens tokens) {
    text++;
    for (int i = 0; i < tokens.size(); i++) {
      int gram = tokens.gram(i, 1);
      int at = grams.slot(gram);
      if (grams.isIn(at, gram) && last[at] != text) {
        last[at] = text;
        texts[at]++;
      }
    }
  }

  /** In how many texts word {@code i} of some that were asked for stands. */
  int textsWith(FeatureTokens tokens, int i) {
    return texts[grams.slot(tokens.gram(i, 1))];
  }
}
