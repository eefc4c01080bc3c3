package dev.winnow.shuffle;

import java.nio.ByteBuffer;

/**
 * Numbers whose bits are a hash, four bytes each: shorter and faster than as variable-length, which
 * is how a {@link RecordCoder} writes an {@code int[]}.
 */
public final class PackedInts {
  private PackedInts() {}

  /** The bytes of these numbers, the high byte first. */
  public static byte[] pack(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  /** The numbers that {@link #pack} made these bytes of. */
  public static int[] unpack(byte[] bytes) {
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }
}
