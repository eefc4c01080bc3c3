package dev.winnow.classify;

import java.io.Serializable;

/**
 * Trees that are filled up until all of their leaves are equally deep. So the place of a node tells
 * those of the next two, and a thing goes down a tree without a jump that a processor could guess
 * wrong.
 */
final class CompleteTrees implements Serializable {
  private static final long serialVersionUID = 1;

  private final int depth;
  private final int nodes;

  /** Of each node the index of the feature in the upper half, the bits of the threshold below. */
  private final long[] node;

  private final float[] leaf;

  /** Room for so many trees of this depth, each of which gives 0 to all. */
  CompleteTrees(int trees, int depth) {
    this.depth = depth;
    nodes = (1 << depth) - 1;
    node = new long[trees * nodes];
    leaf = new float[trees << depth];
  }

  /**
   * Fills a tree from a flat one, which is no deeper; the arrays are those of {@link
   * Forest#Forest}.
   */
  void fill(int tree, int root, short[] feature, float[] value, int[] other) {
    int[] at = {root};
    for (int level = 0; level < depth; level++) {
      int first = tree * nodes + at.length - 1;
      int[] next = new int[2 * at.length];
      for (int i = 0; i < at.length; i++) {
        boolean isLeaf = feature[at[i]] < 0;
        node[first + i] = isLeaf ? 0 : node(feature[at[i]], value[at[i]]);
        next[2 * i] = isLeaf ? at[i] : at[i] + 1;
        next[2 * i + 1] = isLeaf ? at[i] : other[at[i]];
      }
      at = next;
    }
    for (int i = 0; i < at.length; i++) {
      leaf[(tree << depth) + i] = value[at[i]];
    }
  }

  /** Minus zero as the threshold makes the difference from it plus zero for both zeros. */
  private static long node(short feature, float threshold) {
    int bits = Float.floatToRawIntBits(threshold == 0 ? -0f : threshold);
    return (long) feature << Integer.SIZE | Integer.toUnsignedLong(bits);
  }

  /** Adds to a score what some trees give to a thing with these features, one after the other. */
  float add(float score, int from, int to, float[] row) {
    float sum = score;
    int tree = from;
    for (; tree + 4 <= to; tree += 4) {
      int a = 0;
      int b = 0;
      int c = 0;
      int d = 0;
      int first = tree * nodes;
      for (int level = 0; level < depth; level++) {
        a = next(a, node[first + a], row);
        b = next(b, node[first + nodes + b], row);
        c = next(c, node[first + 2 * nodes + c], row);
        d = next(d, node[first + 3 * nodes + d], row);
      }
      sum += leaf(tree, a);
      sum += leaf(tree + 1, b);
      sum += leaf(tree + 2, c);
      sum += leaf(tree + 3, d);
    }
    for (; tree < to; tree++) {
      int at = 0;
      for (int level = 0; level < depth; level++) {
        at = next(at, node[tree * nodes + at], row);
      }
      sum += leaf(tree, at);
    }
    return sum;
  }

  /** The place in its tree of the node below the one at a place. */
  private static int next(int at, long node, float[] row) {
    float above = row[(int) (node >> Integer.SIZE)] - Float.intBitsToFloat((int) node);
    return 2 * at + 2 - (Float.floatToRawIntBits(above) >>> (Integer.SIZE - 1));
  }

  private float leaf(int tree, int at) {
    return leaf[(tree << depth) + at - nodes];
  }
}
