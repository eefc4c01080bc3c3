package dev.winnow.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** What is sent to hash buckets, as {@link ToBuckets} sends it: many records in few elements. */
public final class Packed {
  /** The coder of an element with its bucket. */
  public static final KvCoder<Integer, byte[]> CODER =
      KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());

  private Packed() {}

  /** Numbers whose bits are a hash, four bytes each: shorter and faster than as variable-length. */
  public static byte[] ints(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  /** The numbers that {@link #ints(int[])} made these bytes of. */
  public static int[] ints(byte[] bytes) {
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }

  /** Gives the bytes of each record of a bucket to {@code sink}. */
  public static void each(Iterable<byte[]> elements, Consumer<byte[]> sink) {
    for (byte[] element : elements) {
      ByteArrayInputStream in = new ByteArrayInputStream(element);
      try {
        while (in.available() > 0) {
          sink.accept(ByteArrayCoder.of().decode(in));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Gives each record of a bucket to {@code sink}. */
  public static <T extends Record> void each(
      Iterable<byte[]> elements, RecordCoder<T> coder, Consumer<T> sink) {
    each(elements, record -> sink.accept(coder.unpack(record)));
  }

  /** The bytes of each record of a bucket. */
  public static List<byte[]> all(Iterable<byte[]> elements) {
    List<byte[]> all = new ArrayList<>();
    each(elements, all::add);
    return all;
  }

  /** The records of a bucket. */
  public static <T extends Record> List<T> all(Iterable<byte[]> elements, RecordCoder<T> coder) {
    List<T> all = new ArrayList<>();
    each(elements, coder, all::add);
    return all;
  }
}
