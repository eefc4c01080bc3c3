package dev.winnow.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Sends records to hash buckets, and makes one element of what a bundle sends to a bucket. The
 * Direct Runner copies the elements of a group at every bundle that adds to it (Beam issue 19065):
 * few and large ones are copied ten times faster than many small ones. {@link Packed} takes them
 * apart.
 *
 * @param <T> what the records are made of
 */
public abstract class ToBuckets<T> extends DoFn<T, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  /**
   * Bytes from which on an element is sent before the bundle ends. Flink makes one again of what a
   * bundle has for a bucket, and sorts nothing that outgrows its buffers.
   */
  private static final int LARGE = 1 << 16;

  /** What is shuffled, step by step: engines show counters under the step that counts. */
  private static final Counter SENT = Metrics.counter("Buckets", "bytes");

  private transient Map<Integer, ByteArrayOutputStream> main;
  private transient Map<TupleTag<KV<Integer, byte[]>>, Map<Integer, ByteArrayOutputStream>> besides;

  /** For subclasses. */
  protected ToBuckets() {}

  /** Nothing is left of the bundle before. */
  @StartBundle
  public final void start() {
    main = new TreeMap<>();
    besides = new LinkedHashMap<>();
  }

  /** Sends a record, in the main output. */
  protected final void send(int bucket, byte[] record, OutputReceiver<KV<Integer, byte[]>> out) {
    add(main, bucket, record, out);
  }

  /** Sends a record, in another output. */
  protected final void send(
      TupleTag<KV<Integer, byte[]>> tag, int bucket, byte[] record, MultiOutputReceiver out) {
    add(besides.computeIfAbsent(tag, any -> new TreeMap<>()), bucket, record, out.get(tag));
  }

  private static void add(
      Map<Integer, ByteArrayOutputStream> byBucket,
      int bucket,
      byte[] record,
      OutputReceiver<KV<Integer, byte[]>> out) {
    ByteArrayOutputStream joined = join(byBucket, bucket, record);
    if (joined.size() >= LARGE) {
      SENT.inc(joined.size());
      out.output(KV.of(bucket, joined.toByteArray()));
      byBucket.remove(bucket);
    }
  }

  private static ByteArrayOutputStream join(
      Map<Integer, ByteArrayOutputStream> byBucket, int bucket, byte[] record) {
    ByteArrayOutputStream joined =
        byBucket.computeIfAbsent(bucket, key -> new ByteArrayOutputStream());
    try {
      ByteArrayCoder.of().encode(record, joined);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined;
  }

  /** Sends, in the main output, what is known only when the bundle is at its end. */
  protected void last(BiConsumer<Integer, byte[]> send) {}

  /** Sends what is left. */
  @FinishBundle
  public final void finish(FinishBundleContext context) {
    last((bucket, record) -> join(main, bucket, record));
    main.values().forEach(joined -> SENT.inc(joined.size()));
    besides.values().forEach(each -> each.values().forEach(joined -> SENT.inc(joined.size())));
    main.forEach(
        (bucket, joined) ->
            context.output(
                KV.of(bucket, joined.toByteArray()),
                BoundedWindow.TIMESTAMP_MIN_VALUE,
                GlobalWindow.INSTANCE));
    besides.forEach(
        (tag, byBucket) ->
            byBucket.forEach(
                (bucket, joined) ->
                    context.output(
                        tag,
                        KV.of(bucket, joined.toByteArray()),
                        BoundedWindow.TIMESTAMP_MIN_VALUE,
                        GlobalWindow.INSTANCE)));
  }
}
