package dev.winnow.recur;

/** Hashes that are the same on every machine. */
final class Hashes {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hashes() {}

  /** The hash of nothing, to which characters and numbers are {@linkplain #add added}. */
  static long start() {
    return FNV_OFFSET;
  }

  /** FNV-1a (Fowler, Noll, Vo), a UTF-16 unit a step. */
  static long add(long hash, char c) {
    return (hash ^ c) * FNV_PRIME;
  }

  /** The hash of a sequence that ends with {@code next}. */
  static long add(long hash, long next) {
    return mix(hash * FNV_PRIME ^ next);
  }

  /** The hash of a text. */
  static long of(CharSequence text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return mix(hash);
  }

  /** Spreads the bits: the finalizer of MurmurHash3 (Austin Appleby). */
  static long mix(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h;
  }

  /** A document's id as a number: ids are hashes already. */
  static long ofDocument(String id) {
    return Long.parseUnsignedLong(id.substring(0, 16), 16);
  }

  /** The bucket of a hash; each holds a range of them. */
  static int bucket(long hash, int buckets) {
    return (int) (((hash >> 32) - Integer.MIN_VALUE) * buckets >> 32);
  }
}
