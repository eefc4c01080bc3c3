package dev.winnow.shuffle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * Records of one bucket in one element: their bytes, and the coder that reads them. The Direct
 * Runner copies the values of a group at every bundle that adds to it (Beam issue 19065). Copying
 * bytes is cheap; encoding and decoding a record is not, and neither are many small elements.
 *
 * <p>A step that groups sends by a {@link BucketingFn} and reads so:
 *
 * <pre>{@code
 * List<Link> links = Packed.all(bucket.getValue()); // of a KV<Integer, Iterable<Packed<Link>>>
 * }</pre>
 *
 * <p>Immutable. Two are equal when their bytes and their coders are.
 *
 * @param <T> the records
 */
@DefaultCoder(PackedCoder.class)
public final class Packed<T> {
  private final Coder<T> coder;
  private final byte[] bytes;

  /** Records as {@link BucketBuffer} joined them. The array is not copied. */
  Packed(Coder<T> coder, byte[] bytes) {
    this.coder = coder;
    this.bytes = bytes;
  }

  /**
   * Packs these records.
   *
   * @throws UncheckedIOException if the coder cannot encode one
   */
  public static <T> Packed<T> of(Coder<T> coder, Iterable<T> records) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    records.forEach(record -> append(bytes(coder, record), joined));
    return new Packed<>(coder, joined.toByteArray());
  }

  /** The bytes of a record. */
  static <T> byte[] bytes(Coder<T> coder, T record) {
    try {
      return CoderUtils.encodeToByteArray(coder, record);
    } catch (CoderException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the bytes of a record to those of others. */
  static void append(byte[] record, ByteArrayOutputStream joined) {
    try {
      ByteArrayCoder.of().encode(record, joined);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same bytes, each record of them read by another coder. */
  public <U> Packed<U> as(Coder<U> other) {
    return new Packed<>(other, bytes);
  }

  /** The records, in the order in which they were sent. */
  public List<T> records() {
    return all(List.of(this));
  }

  /** Gives each record to {@code sink}. */
  public void forEach(Consumer<? super T> sink) {
    forEachWithBytes((record, packed) -> sink.accept(record));
  }

  /**
   * Gives each record and its bytes to {@code sink}, for readers that keep many records and unpack
   * them later.
   */
  public void forEachWithBytes(BiConsumer<? super T, byte[]> sink) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    while (in.available() > 0) {
      byte[] record = next(in);
      sink.accept(unpacked(record), record);
    }
  }

  /** Gives each record of a bucket to {@code sink}. */
  public static <T> void forEach(Iterable<Packed<T>> bucket, Consumer<? super T> sink) {
    for (Packed<T> each : bucket) {
      each.forEach(sink);
    }
  }

  /** Gives each record of a bucket and its bytes to {@code sink}. */
  public static <T> void forEachWithBytes(
      Iterable<Packed<T>> bucket, BiConsumer<? super T, byte[]> sink) {
    for (Packed<T> each : bucket) {
      each.forEachWithBytes(sink);
    }
  }

  /** The records of a bucket. */
  public static <T> List<T> all(Iterable<Packed<T>> bucket) {
    List<T> all = new ArrayList<>();
    forEach(bucket, all::add);
    return all;
  }

  /** The bytes of all records. Not a copy, for {@link PackedCoder} alone. */
  byte[] bytes() {
    return bytes;
  }

  private static byte[] next(ByteArrayInputStream in) {
    try {
      return ByteArrayCoder.of().decode(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private T unpacked(byte[] record) {
    try {
      return CoderUtils.decodeFromByteArray(coder, record);
    } catch (CoderException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Packed<?> packed
        && Arrays.equals(bytes, packed.bytes)
        && coder.equals(packed.coder);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Packed(" + bytes.length + " bytes by " + coder + ")";
  }
}
