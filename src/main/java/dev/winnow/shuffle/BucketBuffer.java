package dev.winnow.shuffle;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.values.KV;

/**
 * The records that a bundle has for hash buckets, in one output, and has not sent yet. However many
 * buckets there are and however large the bundle is, it holds little more than {@value
 * #MAX_BUFFER_BYTES} bytes.
 *
 * @param <T> the records
 */
final class BucketBuffer<T> {
  /**
   * Bytes from which on an element is sent before the bundle ends. Flink makes one again of what a
   * bundle has for a bucket, and sorts nothing that outgrows its buffers.
   */
  static final int LARGE_ELEMENT_BYTES = 1 << 16;

  /**
   * Bytes from which on all is sent. In batch a bundle of Flink is all that a task reads: without
   * it, half a million documents in 320 buckets had 194 MB of heap in use, with it a million in 640
   * have 168.
   */
  static final int MAX_BUFFER_BYTES = 1 << 23;

  /** The counter of shuffled bytes. Engines show it under the step that counts. */
  private static final Counter SENT = Metrics.counter("Buckets", "bytes");

  private final Coder<T> coder;
  private final Map<Integer, ByteArrayOutputStream> byBucket = new TreeMap<>();
  private long bytes;

  BucketBuffer(Coder<T> coder) {
    this.coder = coder;
  }

  /** The bytes of a record, as {@link #add} takes them. */
  byte[] pack(T record) {
    return Packed.bytes(coder, record);
  }

  /** Adds the bytes of a record, and sends an element, or all, that has become too large. */
  void add(int bucket, byte[] record, Consumer<KV<Integer, Packed<T>>> send) {
    ByteArrayOutputStream joined =
        byBucket.computeIfAbsent(bucket, key -> new ByteArrayOutputStream());
    int before = joined.size();
    Packed.append(record, joined);
    bytes += joined.size() - before;
    if (joined.size() >= LARGE_ELEMENT_BYTES) {
      byBucket.remove(bucket);
      bytes -= joined.size();
      send(bucket, joined, send);
    } else if (bytes >= MAX_BUFFER_BYTES) {
      sendAll(send);
    }
  }

  /** Sends what is left, bucket by bucket. */
  void sendAll(Consumer<KV<Integer, Packed<T>>> send) {
    byBucket.forEach((bucket, joined) -> send(bucket, joined, send));
    byBucket.clear();
    bytes = 0;
  }

  private void send(
      int bucket, ByteArrayOutputStream joined, Consumer<KV<Integer, Packed<T>>> send) {
    SENT.inc(joined.size());
    send.accept(KV.of(bucket, new Packed<>(coder, joined.toByteArray())));
  }
}
