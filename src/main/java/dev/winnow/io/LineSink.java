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
 * A sink for lines, for streams and for runs that end. Most sinks are Java records whose components
 * are the keys of the pipeline file.
 *
 * <p>A line is one JSON object in UTF-8 without a line feed. Its key is the id of the document, or
 * the uri of a failure without an id.
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
   * This sink with another place to write to. By default a sink has no other place.
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
