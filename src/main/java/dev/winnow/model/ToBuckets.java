package dev.winnow.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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

  private transient Unsent main;
  private transient Map<TupleTag<KV<Integer, byte[]>>, Unsent> besides;

  /** For subclasses. */
  protected ToBuckets() {}

  /** Nothing is left of the bundle before. */
  @StartBundle
  public final void start() {
    main = new Unsent();
    besides = new LinkedHashMap<>();
  }

  /** Sends a record, in the main output. */
  protected final void send(int bucket, byte[] record, OutputReceiver<KV<Integer, byte[]>> out) {
    main.add(bucket, record, out::output);
  }

  /** Sends a record, in another output. */
  protected final void send(
      TupleTag<KV<Integer, byte[]>> tag, int bucket, byte[] record, MultiOutputReceiver out) {
    besides.computeIfAbsent(tag, any -> new Unsent()).add(bucket, record, out.get(tag)::output);
  }

  /** Sends, in the main output, what is known only when the bundle is at its end. */
  protected void last(BiConsumer<Integer, byte[]> send) {}

  /** Sends what is left. */
  @FinishBundle
  public final void finish(FinishBundleContext context) {
    Consumer<KV<Integer, byte[]>> send =
        each -> context.output(each, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
    last((bucket, record) -> main.add(bucket, record, send));
    main.sendAll(send);
    besides.forEach(
        (tag, unsent) ->
            unsent.sendAll(
                each ->
                    context.output(
                        tag, each, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE)));
  }
}
