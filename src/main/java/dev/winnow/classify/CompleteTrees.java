package dev.winnow.classify;

import java.io.Serializable;

/**
 * Trees that are filled up until all of their leaves are equally deep. So the place of a node tells
 * those of the next two, and a thing goes down a tree without a jump that a processor could guess
 * wrong, which takes a third of the time.
 */
final class CompleteTrees implements Serializable {
  private static final long serialVersionUID = 1;

  private final int depth;
  private final short[] feature;
  private final float[] threshold;
  private final float[] leaf;

  /** Room for so many trees of this depth, each of which gives 0 to all. */
  CompleteTrees(int trees, int depth) {
    this.depth = depth;
    feature = new short[trees * nodes()];
    threshold = new float[trees * nodes()];
    leaf = new float[trees << depth];
  }

  private int nodes() {
    return (1 << depth) - 1;
  }

  /**
   * Fills a tree from a flat one, which is no deeper; the arrays are those of {@link
   * Forest#Forest}.
   */
  void fill(int tree, int root, short[] asked, float[] value, int[] other) {
    int[] at = {root};
    for (int level = 0; level < depth; level++) {
      int first = tree * nodes() + at.length - 1;
      int[] next = new int[2 * at.length];
      for (int i = 0; i < at.length; i++) {
        boolean isLeaf = asked[at[i]] < 0;
        feature[first + i] = isLeaf ? 0 : asked[at[i]];
        threshold[first + i] = isLeaf ? 0 : withoutPlusZero(value[at[i]]);
        next[2 * i] = isLeaf ? at[i] : at[i] + 1;
        next[2 * i + 1] = isLeaf ? at[i] : other[at[i]];
      }
      at = next;
    }
    for (int i = 0; i < at.length; i++) {
      leaf[(tree << depth) + i] = value[at[i]];
    }
  }

  /** What a tree gives to a thing with these features. */
  float value(int tree, float[] row) {
    int first = tree * nodes();
    int at = 0;
    for (int level = 0; level < depth; level++) {
      float above = row[feature[first + at]] - threshold[first + at];
      at = 2 * at + 2 - (Float.floatToRawIntBits(above) >>> 31);
    }
    return leaf[(tree << depth) + at - nodes()];
  }

  /** Minus zero as the threshold makes the difference from it plus zero for both zeros. */
  private static float withoutPlusZero(float value) {
    return value == 0 ? -0f : value;
  }
}
