package dev.winnow.classify;

/** A set of hashes that is asked often: open addressing, no boxes. */
public final class IntSet {
  public static final IntSet EMPTY = new IntSet(0);

  private final int[] slots;
  private final int mask;
  private boolean hasZero;
  private int size;

  public IntSet(int expected) {
    slots = new int[Integer.highestOneBit(Math.max(8, expected * 2)) * 2];
    mask = slots.length - 1;
  }

  public void add(int hash) {
    int at = place(hash);
    if (hash == 0) {
      size += hasZero ? 0 : 1;
      hasZero = true;
    } else if (slots[at] == 0) {
      slots[at] = hash;
      size++;
    }
  }

  public boolean contains(int hash) {
    return hash == 0 ? hasZero : slots[place(hash)] == hash;
  }

  public int size() {
    return size;
  }

  private int place(int hash) {
    int at = (hash * 0x9E3779B1 >>> 7) & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
