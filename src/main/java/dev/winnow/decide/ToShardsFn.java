package dev.winnow.decide;

import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;

/** Sends records about documents to the buckets of the documents. */
final class ToShardsFn<T extends Record> extends BucketingFn<T, T> {
  private static final long serialVersionUID = 1L;
  private final SerializableFunction<T, Integer> bucket;

  ToShardsFn(RecordCoder<T> coder, SerializableFunction<T, Integer> bucket) {
    super(coder);
    this.bucket = bucket;
  }

  @ProcessElement
  public void process(@Element T item, OutputReceiver<KV<Integer, Packed<T>>> out) {
    send(bucket.apply(item), item, out);
  }
}
