package dev.winnow.dedup;

/** Hashes of words and shingles. */
final class Hashing {
  /** The offset basis of FNV-1a with 64 bits. */
  static final long START = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  private Hashing() {}

  /** Adds a value as FNV-1a does. */
  static long add(long hash, int value) {
    return (hash ^ value) * PRIME;
  }

  /** Spreads what was added over all bits: the finaliser of MurmurHash3 (Austin Appleby). */
  static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }
}
