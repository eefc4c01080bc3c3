package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** What is sent to hash buckets: records as bytes, for the reasons that {@link RecordCoder} gives. */
final class Packed {
  /** The coder of a packed record with its bucket. */
  static final KvCoder<Integer, byte[]> CODER = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());

  private Packed() {}

  /** The records of a bucket. */
  static <T extends Record> List<T> all(Iterable<byte[]> packed, RecordCoder<T> coder) {
    List<T> all = new ArrayList<>();
    packed.forEach(bytes -> all.add(coder.unpack(bytes)));
    return all;
  }
}
