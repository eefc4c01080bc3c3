package dev.winnow.filter;

/** A number for each of many hashes of 64 bits, without boxes: an open table, half empty. */
final class HashCounts {
  private final long[] hashes;
  private final int[] counts;

  /**
   * An empty table.
   *
   * @param most the number of different hashes that are put in at most
   */
  HashCounts(int most) {
    int places = Integer.highestOneBit(Math.max(1, most)) << 2;
    hashes = new long[places];
    counts = new int[places];
  }

  /** Adds 1 to the number of a hash, and returns it. */
  int add(long hash) {
    // 0 marks an empty place, so that a hash of 0 has another key.
    long key = hash == 0 ? 1 : hash;
    int last = hashes.length - 1;
    int place = (int) key & last;
    while (hashes[place] != 0 && hashes[place] != key) {
      place = place + 1 & last;
    }
    hashes[place] = key;
    return ++counts[place];
  }
}
