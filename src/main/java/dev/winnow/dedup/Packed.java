package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/**
 * What is sent to hash buckets: records as bytes, for the reasons that {@link RecordCoder} gives.
 */
final class Packed {
  /** The coder of a packed record with its bucket. */
  static final KvCoder<Integer, byte[]> CODER = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());

  private Packed() {}

  /** Numbers whose bits are a hash, four bytes each: shorter and faster than as variable-length. */
  static byte[] ints(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  /** The numbers that {@link #ints(int[])} made these bytes of. */
  static int[] ints(byte[] bytes) {
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }

  /** The records of a bucket. */
  static <T extends Record> List<T> all(Iterable<byte[]> packed, RecordCoder<T> coder) {
    List<T> all = new ArrayList<>();
    packed.forEach(bytes -> all.add(coder.unpack(bytes)));
    return all;
  }
}
