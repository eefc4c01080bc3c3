package dev.winnow.dedup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;

/**
 * Makes one element of what a bundle sends to a hash bucket. The Direct Runner copies the elements
 * of a group at every bundle that adds to it (Beam issue 19065): few and large ones are copied ten
 * times faster than many small ones. {@link Packed#all} takes them apart.
 */
final class Bundles extends DoFn<KV<Integer, byte[]>, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  /** Bytes from which on an element is sent before the bundle ends. */
  private static final int LARGE = 1 << 18;

  private transient Map<Integer, ByteArrayOutputStream> byBucket;

  @StartBundle
  public void start() {
    byBucket = new TreeMap<>();
  }

  @ProcessElement
  public void process(@Element KV<Integer, byte[]> element, OutputReceiver<KV<Integer, byte[]>> out)
      throws IOException {
    int bucket = element.getKey();
    ByteArrayOutputStream joined =
        byBucket.computeIfAbsent(bucket, key -> new ByteArrayOutputStream());
    ByteArrayCoder.of().encode(element.getValue(), joined);
    if (joined.size() >= LARGE) {
      out.output(KV.of(bucket, joined.toByteArray()));
      byBucket.remove(bucket);
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) {
    byBucket.forEach(
        (bucket, joined) ->
            context.output(
                KV.of(bucket, joined.toByteArray()),
                BoundedWindow.TIMESTAMP_MIN_VALUE,
                GlobalWindow.INSTANCE));
    byBucket.clear();
  }

  /** Gives each record of an element to {@code sink}. */
  static void each(byte[] joined, Consumer<byte[]> sink) {
    ByteArrayInputStream in = new ByteArrayInputStream(joined);
    try {
      while (in.available() > 0) {
        sink.accept(ByteArrayCoder.of().decode(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
