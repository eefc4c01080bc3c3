package dev.winnow.text;

/**
 * A set of hashes of 64 bits, without boxes: an open table of at most half its places. Hashes are
 * spread already, as {@link Hash64#mix} leaves them. Never changes once it is made.
 */
public final class LongSet {
  private final long[] table;
  private boolean hasZero;
  private int size;

  private LongSet(int values) {
    table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, values)) << 2)];
  }

  /** The set of these hashes, of which some may be the same. */
  public static LongSet of(long[] values) {
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

  /** Whether the hash is in the set. */
  public boolean contains(long value) {
    return value == 0 ? hasZero : table[place(value)] != 0;
  }

  /** How many different hashes are in the set. */
  public int size() {
    return size;
  }

  /**
   * The Jaccard similarity of two sets: what they share, of what either has; 0 where both are
   * empty.
   */
  public static double jaccard(LongSet a, LongSet b) {
    int shared = a.hasZero && b.hasZero ? 1 : 0;
    for (long value : a.table) {
      shared += value != 0 && b.contains(value) ? 1 : 0;
    }
    int either = a.size + b.size - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
