package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

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

  /** The records by bucket, as few elements. */
  static PCollection<KV<Integer, byte[]>> bundled(
      String name, PCollection<KV<Integer, byte[]>> records) {
    return records.apply("Bundle" + name, ParDo.of(new Bundles())).setCoder(CODER);
  }

  /** Gives each record of a bucket to {@code sink}. */
  static <T extends Record> void each(
      Iterable<byte[]> elements, RecordCoder<T> coder, Consumer<T> sink) {
    elements.forEach(element -> Bundles.each(element, record -> sink.accept(coder.unpack(record))));
  }

  /** The records of a bucket. */
  static <T extends Record> List<T> all(Iterable<byte[]> elements, RecordCoder<T> coder) {
    List<T> all = new ArrayList<>();
    each(elements, coder, all::add);
    return all;
  }
}
