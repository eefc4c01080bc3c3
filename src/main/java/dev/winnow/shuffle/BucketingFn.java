package dev.winnow.shuffle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;

/**
 * Sends records to hash buckets, and makes one element of the records that a bundle sends to a
 * bucket. Few large elements are grouped ten times faster on the Direct Runner than many small
 * ones; {@link Packed} says why, and takes them apart. For bounded collections in the global
 * window.
 *
 * <p>The main output's records are {@code T}; other outputs of records have a {@link BucketTag}. A
 * group is made by Beam's own transforms, and no coder is set where the types say it:
 *
 * <pre>{@code
 * articles
 *     .apply("ByDocument", ParDo.of(new ByDocumentFn(buckets))) // a BucketingFn<Article, Variant>
 *     .apply("GroupReadings", GroupByKey.create()) // KV<Integer, Iterable<Packed<Variant>>>
 *     .apply("Choose", ParDo.of(new ChooseFn()))
 * }</pre>
 *
 * @param <I> the elements that records are made of
 * @param <T> the records of the main output
 */
public abstract class BucketingFn<I, T> extends DoFn<I, KV<Integer, Packed<T>>> {
  private static final long serialVersionUID = 1L;

  private final Coder<T> records;
  private transient BucketBuffer<T> main;
  private transient Map<BucketTag<?>, BucketBuffer<?>> besides;

  /** Sends records with this coder, which must be the one that Beam finds by their type. */
  protected BucketingFn(Coder<T> records) {
    this.records = records;
  }

  /** Nothing is left of the bundle before. */
  @StartBundle
  public final void start() {
    main = new BucketBuffer<>(records);
    besides = new LinkedHashMap<>();
  }

  /** Sends a record, in the main output. */
  protected final void send(int bucket, T record, OutputReceiver<KV<Integer, Packed<T>>> out) {
    main.add(bucket, main.pack(record), out::output);
  }

  /** Sends a record to two buckets, in the main output; once if they are the same. */
  protected final void sendToBoth(
      int bucket, int other, T record, OutputReceiver<KV<Integer, Packed<T>>> out) {
    byte[] packed = main.pack(record);
    main.add(bucket, packed, out::output);
    if (other != bucket) {
      main.add(other, packed, out::output);
    }
  }

  /** Sends a record, in another output. */
  protected final <U> void send(BucketTag<U> tag, int bucket, U record, MultiOutputReceiver out) {
    BucketBuffer<U> buffer = buffer(tag);
    buffer.add(bucket, buffer.pack(record), out.get(tag)::output);
  }

  /** Sends, in the main output, records that are known only when the bundle is at its end. */
  protected void last(BiConsumer<Integer, T> send) {}

  /** Sends the rest. */
  @FinishBundle
  public final void finish(FinishBundleContext context) {
    Consumer<KV<Integer, Packed<T>>> send =
        each -> context.output(each, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
    last((bucket, record) -> main.add(bucket, main.pack(record), send));
    main.sendAll(send);
    besides.keySet().forEach(tag -> sendRest(tag, context));
  }

  private <U> void sendRest(BucketTag<U> tag, FinishBundleContext context) {
    buffer(tag)
        .sendAll(
            each ->
                context.output(
                    tag, each, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
  }

  /** A buffer is made by the tag under which it lies, so its records are those of the tag. */
  @SuppressWarnings("unchecked")
  private <U> BucketBuffer<U> buffer(BucketTag<U> tag) {
    return (BucketBuffer<U>) besides.computeIfAbsent(tag, any -> new BucketBuffer<>(tag.records()));
  }
}
