package dev.winnow.recur.blocks;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How many documents each site, each folder and the corpus have. */
public final class ScopeSizes {
  /** Bytes of a part; those of a {@link BlockOccurrences} are a multiple of eight. */
  private static final int PART_BYTES = Long.BYTES + Integer.BYTES;

  private final Map<Long, Integer> sizes = new HashMap<>();

  /** Counts {@code documents} more. */
  public void add(long scope, int documents) {
    sizes.merge(scope, documents, Integer::sum);
  }

  public int of(long scope) {
    return sizes.getOrDefault(scope, 0);
  }

  /** Gives what was counted, in parts, to {@code target}. */
  public void forEachPart(Consumer<byte[]> target) {
    sizes.forEach(
        (scope, documents) ->
            target.accept(
                ByteBuffer.allocate(PART_BYTES).putLong(scope).putInt(documents).array()));
  }

  /** Whether bytes are a part rather than a {@link BlockOccurrences}. */
  public static boolean isPart(byte[] packed) {
    return packed.length == PART_BYTES;
  }

  /** Adds what {@link #forEachPart} gave. */
  public void addPart(byte[] packed) {
    ByteBuffer part = ByteBuffer.wrap(packed);
    add(part.getLong(), part.getInt());
  }
}
