package dev.winnow.io;

import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;

/**
 * A sink for lines, of streams and of runs that end. It is its configuration, as a {@link
 * DocumentSource} is.
 *
 * <p>A line is one JSON object in UTF-8 without a line feed. Its key is the id of the document; of
 * a failure whose id is not known, its uri.
 */
public interface LineSink extends Sink {
  /** Clean records. */
  TupleTag<KV<String, byte[]>> RECORDS = new TupleTag<>() {};

  /** Audit lines. */
  TupleTag<KV<String, byte[]>> REMOVALS = new TupleTag<>() {};

  /** Documents that could not be processed. */
  TupleTag<KV<String, byte[]>> FAILURES = new TupleTag<>() {};

  /** The coder of lines. */
  KvCoder<String, byte[]> CODER = KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());

  /** Writes the lines under these three tags. */
  PTransform<PCollectionTuple, PDone> writer();

  /**
   * The same, writing elsewhere; by default it cannot.
   *
   * @param output as {@code --output} has it
   * @throws IllegalArgumentException with one sentence if it cannot be written there
   */
  @Override
  default LineSink to(String output) {
    throw new IllegalArgumentException("this sink writes to " + place() + " and nowhere else");
  }

  @Override
  default void check() {}
}
