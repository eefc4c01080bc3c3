package dev.winnow.recur.evidence;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

/** Candidates in one array of bytes, which every worker gets as it is. */
public final class FrequentBlocks {
  /** Bytes a candidate. */
  private static final int ENTRY_BYTES = 24;

  private final ByteBuffer packed;

  private FrequentBlocks(byte[] packed) {
    this.packed = ByteBuffer.wrap(packed);
  }

  /** Packs candidates; {@link FrequentBlock#NONE} is none. */
  public static byte[] packed(List<FrequentBlock> found) {
    List<FrequentBlock> candidates =
        found.stream().filter(each -> !each.equals(FrequentBlock.NONE)).toList();
    ByteBuffer all = ByteBuffer.allocate(ENTRY_BYTES * candidates.size());
    candidates.stream()
        .sorted(Comparator.comparingLong(FrequentBlock::key))
        .forEach(
            each ->
                all.putLong(each.key())
                    .putInt(each.documents())
                    .putInt(each.among())
                    .putLong(each.last()));
    return all.array();
  }

  /** What {@link #packed} made these bytes of. */
  public static FrequentBlocks of(byte[] packed) {
    return new FrequentBlocks(packed);
  }

  public boolean isEmpty() {
    return packed.capacity() == 0;
  }

  boolean has(long key) {
    return find(key) >= 0;
  }

  /** The candidate of this key; null if there is none. */
  FrequentBlock get(long key) {
    int at = ENTRY_BYTES * find(key);
    return at < 0
        ? null
        : new FrequentBlock(
            key, packed.getInt(at + 8), packed.getInt(at + 12), packed.getLong(at + 16));
  }

  private int find(long key) {
    int low = 0;
    int high = packed.capacity() / ENTRY_BYTES - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(packed.getLong(ENTRY_BYTES * middle), key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }
}
