package dev.winnow.model;

import java.io.Serializable;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Where what a stream has to say goes. A sink is its configuration, as a {@link DocumentSource} is.
 *
 * <p>A line is one JSON object in UTF-8 without a line feed. Its key is the id of the document; of
 * a failure whose id is not known, its uri.
 */
public interface LineSink extends Serializable {
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

  /** Where it writes, for people: "the folder clean". */
  String place();

  /** The folder that it writes to; null if it writes to none. */
  default String folder() {
    return null;
  }

  /**
   * The same, writing elsewhere.
   *
   * @param output as {@code --output} has it
   * @throws IllegalArgumentException with one sentence if it cannot be written there
   */
  LineSink to(String output);

  /**
   * Looks, before the run, whether it can be written.
   *
   * @throws IllegalArgumentException with one sentence that says what is missing
   */
  void check();
}
