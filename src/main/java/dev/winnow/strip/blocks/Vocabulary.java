package dev.winnow.strip.blocks;

import dev.winnow.classify.Tokens;
import java.util.List;

/** In how many texts words stand that will be asked for. Open addressing, no boxes. */
final class Vocabulary {
  private final int mask;
  private final int[] grams;
  private final int[] texts;
  private final int[] last;
  private int text;

  /**
   * @param asked all that {@link #textsWith} will be asked for
   */
  Vocabulary(List<Tokens> asked) {
    int most = asked.stream().mapToInt(Tokens::size).sum();
    mask = Integer.highestOneBit(Math.max(8, most)) * 4 - 1;
    grams = new int[mask + 1];
    texts = new int[mask + 1];
    last = new int[mask + 1];
    for (Tokens tokens : asked) {
      for (int i = 0; i < tokens.size(); i++) {
        int gram = tokens.gram(i, 1);
        grams[place(gram)] = gram;
      }
    }
  }

  /** Counts one more text. */
  void add(Tokens tokens) {
    text++;
    for (int i = 0; i < tokens.size(); i++) {
      int gram = tokens.gram(i, 1);
      int at = place(gram);
      if (grams[at] == gram && last[at] != text) {
        last[at] = text;
        texts[at]++;
      }
    }
  }

  /** In how many texts word {@code i} of some that were asked for stands. */
  int textsWith(Tokens tokens, int i) {
    return texts[place(tokens.gram(i, 1))];
  }

  /** Where the gram is, or may be put; an empty place holds 0. */
  private int place(int gram) {
    int at = (gram * 0x9E3779B1 >>> 7) & mask;
    while (grams[at] != 0 && grams[at] != gram) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
