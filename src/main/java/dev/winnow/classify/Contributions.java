package dev.winnow.classify;

import java.util.List;

/**
 * Says what each feature did to the scores that a forest gives to some things. A thing goes down a
 * tree from node to node; the way from what is expected at a node to what is expected at the next
 * is put down to the feature that the node asks for. What is expected at a node is the mean of what
 * the tree gives to those of the things that come there. Source: Saabas, Interpreting Random
 * Forests (2014), known as treeinterpreter.
 */
public final class Contributions {
  private final Forest forest;
  private final double[] expected;

  /**
   * Those to the scores of things that are compared with each other.
   *
   * @param rows the features of each
   */
  public Contributions(Forest forest, List<float[]> rows) {
    this.forest = forest;
    int[] came = new int[forest.feature.length];
    for (float[] row : rows) {
      for (int leaf : forest.leaves(row)) {
        came[leaf]++;
      }
    }
    expected = expected(came);
  }

  /**
   * Of each feature what it adds to the logarithm of the odds of one of the things, compared with
   * the others: positive if it speaks for the class, negative if it speaks against it.
   */
  public double[] of(float[] row) {
    double[] added = new double[row.length];
    int[] leaves = forest.leaves(row);
    for (int tree = 0; tree < leaves.length; tree++) {
      int at = forest.roots[tree];
      while (at != leaves[tree]) {
        int next = leaves[tree] < forest.other[at] ? at + 1 : forest.other[at];
        added[forest.feature[at]] += expected[next] - expected[at];
        at = next;
      }
    }
    return added;
  }

  /** Nodes stand behind those that lead to them, so that one pass from the end sees all below. */
  private double[] expected(int[] came) {
    double[] sums = new double[came.length];
    for (int at = came.length - 1; at >= 0; at--) {
      if (forest.feature[at] < 0) {
        sums[at] = came[at] * (double) forest.value[at];
      } else {
        came[at] = came[at + 1] + came[forest.other[at]];
        sums[at] = sums[at + 1] + sums[forest.other[at]];
      }
    }
    for (int at = 0; at < came.length; at++) {
      sums[at] /= Math.max(1, came[at]);
    }
    return sums;
  }
}
