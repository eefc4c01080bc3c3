package dev.winnow.text;

/**
 * A set of hashes of 32 bits that is asked often, without boxes. Not thread-safe while it grows.
 */
public final class IntSet {
  /** The set that nothing is in; nothing may be added. */
  public static final IntSet EMPTY = new IntSet(0);

  private final IntTable table;
  private boolean hasZero;
  private int size;

  /**
   * An empty set.
   *
   * @param most how many different hashes are added at most
   */
  public IntSet(int most) {
    table = new IntTable(most);
  }

  /** Adds a hash, if it is not in the set yet. */
  public void add(int hash) {
    if (hash == 0) {
      size += hasZero ? 0 : 1;
      hasZero = true;
      return;
    }
    int slot = table.slot(hash);
    if (!table.isIn(slot, hash)) {
      table.put(slot, hash);
      size++;
    }
  }

  /** Whether the hash is in the set. */
  public boolean contains(int hash) {
    return hash == 0 ? hasZero : table.isIn(table.slot(hash), hash);
  }

  /** How many different hashes are in the set. */
  public int size() {
    return size;
  }
}
