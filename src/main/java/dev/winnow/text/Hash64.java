package dev.winnow.text;

/**
 * Hashes of 64 bits that are the same on every machine and in every version: index files, files of
 * learned blocks and the state of streams hold them.
 *
 * <p>A hash begins with {@link #START}, takes values by {@link #add} (FNV-1a: Fowler, Noll, Vo) and
 * ends with {@link #mix}, which spreads the bits:
 *
 * <pre>{@code
 * long hash = Hash64.START;
 * for (char c : word) {
 *   hash = Hash64.add(hash, c);
 * }
 * return Hash64.mix(hash);
 * }</pre>
 */
public final class Hash64 {
  /** The hash of nothing: the offset basis of FNV-1a with 64 bits. */
  public static final long START = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  private Hash64() {}

  /**
   * One step of FNV-1a.
   *
   * @param value a UTF-16 unit, a code point or any other number; a negative one changes the upper
   *     half of the hash, too
   */
  public static long add(long hash, int value) {
    return (hash ^ value) * PRIME;
  }

  /** The hash of a sequence of hashes that ends with {@code next}. It is mixed already. */
  public static long chain(long hash, long next) {
    return mix(hash * PRIME ^ next);
  }

  /** The mixed hash of a text, one UTF-16 unit a step. */
  public static long of(CharSequence text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return mix(hash);
  }

  /** Spreads a change of any bit over all bits: the finalizer of MurmurHash3 (Austin Appleby). */
  public static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
    h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
    return h ^ h >>> 33;
  }

  /**
   * The first 64 bits of a document's id, which is a hash already.
   *
   * @param id at least 16 hexadecimal digits
   */
  public static long ofId(String id) {
    return Long.parseUnsignedLong(id.substring(0, 16), 16);
  }

  /**
   * The bucket of a hash. Each bucket holds a range of hashes, so hashes in ascending order have
   * buckets in ascending order.
   *
   * @param buckets how many there are
   * @return from 0 to {@code buckets - 1}
   */
  public static int bucket(long hash, int buckets) {
    return (int) (((hash >> 32) - Integer.MIN_VALUE) * buckets >> 32);
  }
}
