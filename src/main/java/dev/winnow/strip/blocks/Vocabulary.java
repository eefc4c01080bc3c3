package dev.winnow.strip.blocks;

import dev.winnow.classify.Tokens;

/** In how many blocks each word, or run of words, stands: open addressing, no boxes. */
final class Vocabulary {
  private final int n;
  private int[] grams = new int[1 << 10];
  private int[] blocks = new int[1 << 10];
  private int[] last = new int[1 << 10];
  private int size;
  private int block;

  /** Of runs of {@code n} words. */
  Vocabulary(int n) {
    this.n = n;
  }

  /** Adds the words of one more block. */
  void add(Tokens tokens) {
    block++;
    for (int i = 0; i + n <= tokens.size(); i++) {
      int at = place(tokens.gram(i, n));
      if (blocks[at] == 0) {
        grams[at] = tokens.gram(i, n);
        size++;
      }
      if (last[at] != block) {
        last[at] = block;
        blocks[at]++;
      }
      if (size * 2 > grams.length) {
        grow();
      }
    }
  }

  /** In how many blocks the words from {@code i} on stand. */
  int blocksWith(Tokens tokens, int i) {
    return blocks[place(tokens.gram(i, n))];
  }

  private int place(int gram) {
    int at = (gram * 0x9E3779B1 >>> 7) & (grams.length - 1);
    while (blocks[at] != 0 && grams[at] != gram) {
      at = (at + 1) & (grams.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldGrams = grams;
    int[] oldBlocks = blocks;
    int[] oldLast = last;
    grams = new int[2 * oldGrams.length];
    blocks = new int[grams.length];
    last = new int[grams.length];
    for (int i = 0; i < oldGrams.length; i++) {
      if (oldBlocks[i] != 0) {
        int at = place(oldGrams[i]);
        grams[at] = oldGrams[i];
        blocks[at] = oldBlocks[i];
        last[at] = oldLast[i];
      }
    }
  }
}
