package dev.winnow.kafka;

import dev.winnow.io.ToDocumentsFn;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Reads topics for ever. A message that is no document becomes a failure that names its place. */
final class ReadMessages extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private final ReadKafka settings;

  ReadMessages(ReadKafka settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    DecodeMessage decode = DecodeMessage.with(settings);
    return ToDocumentsFn.of(
        begin.apply("Messages", Read.from(MessageSource.of(settings))),
        "Decode",
        decode::document,
        Message::address);
  }
}
