package dev.winnow.dedup.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/** Beginnings of ids as {@link IndexedIds} keeps them, packed: sixteen bytes each, in any order. */
public final class KnownIds {
  private static final int HALF_ID_DIGITS = 16;

  private final byte[] packed;
  private final long[][] sorted;

  public KnownIds(byte[] packed) {
    this.packed = packed;
    ByteBuffer ids = ByteBuffer.wrap(packed);
    sorted = new long[packed.length / IndexedIds.ID_BYTES][];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = new long[] {ids.getLong(), ids.getLong()};
    }
    Arrays.sort(sorted, Arrays::compare);
  }

  /** These ids, packed. */
  public static byte[] packed(Collection<String> ids) {
    ByteBuffer packed = ByteBuffer.allocate(IndexedIds.ID_BYTES * ids.size());
    ids.forEach(id -> packed.put(HexFormat.of().parseHex(id)));
    return packed.array();
  }

  /**
   * Whether this set was built from equal bytes (compared by content, since some runners decode the
   * side input anew).
   */
  public boolean areOf(byte[] other) {
    return Arrays.equals(packed, other);
  }

  /** Whether this beginning of an id is among them. */
  public boolean contains(String id) {
    long[] halves = {
      Long.parseUnsignedLong(id.substring(0, HALF_ID_DIGITS), 16),
      Long.parseUnsignedLong(id.substring(HALF_ID_DIGITS), 16)
    };
    return Arrays.binarySearch(sorted, halves, Arrays::compare) >= 0;
  }
}
