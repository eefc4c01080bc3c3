package dev.winnow.strip.blocks;

import java.util.function.IntPredicate;

/** Of each piece of a document how far the nearest of a sort are, found in one pass each way. */
final class NearestBlocks {
  /** The distance where none is near. */
  static final int MAX_DISTANCE_BLOCKS = 60;

  private final int[] before;
  private final int[] after;

  /**
   * @param size how many pieces there are
   * @param sort which of them are looked for
   */
  NearestBlocks(int size, IntPredicate sort) {
    before = new int[size];
    after = new int[size];
    int distance = MAX_DISTANCE_BLOCKS;
    for (int i = 0; i < size; i++) {
      before[i] = distance;
      distance = sort.test(i) ? 0 : Math.min(MAX_DISTANCE_BLOCKS, distance + 1);
    }
    distance = MAX_DISTANCE_BLOCKS;
    for (int i = size - 1; i >= 0; i--) {
      after[i] = distance;
      distance = sort.test(i) ? 0 : Math.min(MAX_DISTANCE_BLOCKS, distance + 1);
    }
  }

  /** How many pieces lie between this one and the last of the sort before it. */
  int before(int i) {
    return before[i];
  }

  /** How many pieces lie between this one and the next of the sort. */
  int after(int i) {
    return after[i];
  }
}
