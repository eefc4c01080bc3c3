package dev.winnow.text;

/**
 * Gives each hash of 32 bits a slot of its own, by open addressing without boxes: values lie in
 * arrays of {@link #slots()} places beside the table. Hashes need not be spread.
 *
 * <p>0 marks an empty slot, so a caller to whom 0 is a hash like others keeps it apart.
 */
public final class IntTable {
  private final int[] hashes;
  private final int mask;

  /**
   * An empty table.
   *
   * @param most how many different hashes are put in at most; more than twice as many never end
   */
  public IntTable(int most) {
    hashes = new int[Integer.highestOneBit(Math.max(8, most * 2)) * 2];
    mask = hashes.length - 1;
  }

  /** How many slots there are: a power of two, and more than twice the hashes. */
  public int slots() {
    return hashes.length;
  }

  /** The slot of the hash; where it is not in the table, the empty slot that it would have. */
  public int slot(int hash) {
    int at = (hash * 0x9E3779B1 >>> 7) & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Whether the hash is in the slot that {@link #slot} gives for it; true for 0. */
  public boolean isIn(int slot, int hash) {
    return hashes[slot] == hash;
  }

  /** Puts a hash into the {@linkplain #slot slot} that it would have. */
  public void put(int slot, int hash) {
    hashes[slot] = hash;
  }
}
