package dev.winnow.decide;

import dev.winnow.model.RecordCoder;
import dev.winnow.model.ToBuckets;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;

/** Sends records about documents to where the documents are. */
final class ToShardsFn<T extends Record> extends ToBuckets<T> {
  private static final long serialVersionUID = 1L;
  private final RecordCoder<T> coder;
  private final SerializableFunction<T, Integer> bucket;

  ToShardsFn(RecordCoder<T> coder, SerializableFunction<T, Integer> bucket) {
    this.coder = coder;
    this.bucket = bucket;
  }

  @ProcessElement
  public void process(@Element T item, OutputReceiver<KV<Integer, byte[]>> out) {
    send(bucket.apply(item), coder.pack(item), out);
  }
}
