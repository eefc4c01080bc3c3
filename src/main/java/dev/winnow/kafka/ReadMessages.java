package dev.winnow.kafka;

import dev.winnow.model.DocumentException;
import dev.winnow.model.DocumentSource;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RecordCoder;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/** Reads topics for ever. A message that is no document becomes a failure that names its place. */
final class ReadMessages extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;
  private static final String STEP = "Read";

  private final ReadKafka settings;

  ReadMessages(ReadKafka settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    PCollection<Message> messages = begin.apply("Messages", Read.from(MessageSource.of(settings)));
    PCollectionTuple decoded =
        messages.apply(
            "Decode",
            ParDo.of(new DecodeFn(DecodeMessage.with(settings)))
                .withOutputTags(
                    DocumentSource.DOCUMENTS, TupleTagList.of(DocumentSource.FAILURES)));
    decoded.get(DocumentSource.DOCUMENTS).setCoder(RecordCoder.of(RawDocument.class));
    decoded.get(DocumentSource.FAILURES).setCoder(RecordCoder.of(Failure.class));
    return decoded;
  }

  private static final class DecodeFn extends DoFn<Message, RawDocument> {
    private static final long serialVersionUID = 1L;
    private final DecodeMessage decode;

    DecodeFn(DecodeMessage decode) {
      this.decode = decode;
    }

    @ProcessElement
    public void process(@Element Message message, MultiOutputReceiver out) {
      RawDocument document;
      try {
        document = decode.document(message);
      } catch (DocumentException e) {
        out.get(DocumentSource.FAILURES)
            .output(new Failure(message.address(), null, STEP, e.category(), e.getMessage()));
        return;
      }
      out.get(DocumentSource.DOCUMENTS).output(document);
    }
  }
}
