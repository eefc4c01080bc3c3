package dev.winnow.classify;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted decision trees that tell how likely a thing is of one of two classes. Only
 * comparisons and additions are used, so that a score is the same to the last bit on every machine.
 * Source: Friedman, Greedy Function Approximation (2001).
 */
public final class Forest implements Serializable {
  private static final long serialVersionUID = 1;

  /** Logarithm of the odds; below it no thing of the class was seen after a third of the trees. */
  private static final float SETTLED_LOG_ODDS = -2.5f;

  private final List<String> features;
  private final float bias;
  private final float sure;
  final int[] roots;
  final short[] feature;
  final float[] value;
  final int[] other;
  private final CompleteTrees trees;

  /**
   * Trees as flat arrays, each tree a node followed by its subtrees.
   *
   * @param features the names of the features, in the order of a row
   * @param bias the score before the first tree
   * @param sure the score from which on a thing is of the class for sure after a third of the trees
   * @param roots the index of each tree's first node
   * @param feature of each node, the index of the feature that it asks for; negative for a leaf
   * @param value of each node the threshold, of each leaf its addition to the score
   * @param other the node to go to where the feature is not below the threshold; where it is, the
   *     next one
   */
  Forest(
      List<String> features,
      float bias,
      float sure,
      int[] roots,
      short[] feature,
      float[] value,
      int[] other) {
    this.features = List.copyOf(features);
    this.bias = bias;
    this.sure = sure;
    this.roots = roots.clone();
    this.feature = feature.clone();
    this.value = value.clone();
    this.other = other.clone();
    trees = new CompleteTrees(roots.length, depth());
    for (int tree = 0; tree < roots.length; tree++) {
      trees.fill(tree, roots[tree], feature, value, other);
    }
  }

  /** Nodes stand behind those that lead to them, so that one pass from the end sees all below. */
  private int depth() {
    int[] depths = new int[feature.length];
    for (int at = depths.length - 1; at >= 0; at--) {
      depths[at] = feature[at] < 0 ? 0 : 1 + Math.max(depths[at + 1], depths[other[at]]);
    }
    return Arrays.stream(roots).map(root -> depths[root]).max().orElse(0);
  }

  /** The names of the features, in the order that {@link #probability} expects. */
  public List<String> features() {
    return features;
  }

  /**
   * How likely a thing with these features is of the class, from 0 to 1. Where the first third of
   * the trees are sure, the others are not asked: they refine what is settled.
   */
  public float probability(float[] row) {
    float score = begin(row);
    return isSettled(score) ? LogOdds.probability(score) : finish(score, row);
  }

  /** The score of the first third of the trees: a logarithm of odds. */
  public float begin(float[] row) {
    return trees.add(bias, 0, roots.length / 3, row);
  }

  /** Whether what the first third of the trees say is the last word. */
  public boolean isSettled(float score) {
    return score < SETTLED_LOG_ODDS || score >= sure;
  }

  /** How likely a thing is of the class of which {@link #begin} said this, by all trees. */
  public float finish(float score, float[] row) {
    return LogOdds.probability(trees.add(score, roots.length / 3, roots.length, row));
  }

  /** How likely a thing is of the class of which all trees that were asked say this. */
  public static float probability(float score) {
    return LogOdds.probability(score);
  }

  /** How many features the first third of the trees look at: none of those from there on. */
  public int beginWidth() {
    int third = roots.length / 3;
    int end = third < roots.length ? roots[third] : 0;
    int width = 0;
    for (int at = 0; at < end; at++) {
      width = Math.max(width, feature[at] + 1);
    }
    return width;
  }

  /** Where a thing with these features ends in each of the trees that are asked. */
  int[] leaves(float[] row) {
    int[] leaves = new int[roots.length];
    float score = bias;
    int tree = 0;
    for (; tree < roots.length && !(tree == roots.length / 3 && isSettled(score)); tree++) {
      int at = roots[tree];
      while (feature[at] >= 0) {
        at = row[feature[at]] < value[at] ? at + 1 : other[at];
      }
      leaves[tree] = at;
      score += value[at];
    }
    return Arrays.copyOf(leaves, tree);
  }
}
