package dev.winnow.dedup;

/** A set of hashes, in an open table of at most half its places. Hashes are spread already. */
final class LongSet {
  private final long[] table;
  private boolean hasZero;
  private int size;

  private LongSet(int values) {
    table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, values)) << 2)];
  }

  static LongSet of(long[] values) {
    LongSet set = new LongSet(values.length);
    for (long value : values) {
      set.add(value);
    }
    return set;
  }

  private void add(long value) {
    if (value == 0) {
      size += hasZero ? 0 : 1;
      hasZero = true;
      return;
    }
    int place = place(value);
    if (table[place] == 0) {
      table[place] = value;
      size++;
    }
  }

  /** Where a value stands, or would stand. */
  private int place(long value) {
    int last = table.length - 1;
    int place = (int) value & last;
    while (table[place] != 0 && table[place] != value) {
      place = place + 1 & last;
    }
    return place;
  }

  boolean contains(long value) {
    return value == 0 ? hasZero : table[place(value)] != 0;
  }

  int size() {
    return size;
  }

  /**
   * The Jaccard similarity of two sets: what they share, of what either has; 0 where both are
   * empty.
   */
  static double jaccard(LongSet a, LongSet b) {
    int shared = a.hasZero && b.hasZero ? 1 : 0;
    for (long value : a.table) {
      shared += value != 0 && b.contains(value) ? 1 : 0;
    }
    int either = a.size + b.size - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
