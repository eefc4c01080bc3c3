package dev.winnow.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.io.LineSink;
import dev.winnow.io.ToDocumentsFn;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.shuffle.RecordCoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TimestampedValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.commons.codec.digest.DigestUtils;
import org.joda.time.Duration;
import org.joda.time.Instant;

/** What is told of a stream: what comes when, and what becomes of it. */
final class StreamStory {
  private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

  private final StreamPlan plan;
  private final Map<String, String> names = new HashMap<>();
  private TestStream.Builder<RawDocument> events =
      TestStream.create(RecordCoder.of(RawDocument.class));

  private StreamStory(StreamPlan plan) {
    this.plan = plan;
  }

  /** A stream through the steps of a pipeline file with this {@code Dedup}. */
  static StreamStory with(Path folder, String dedup) throws IOException {
    Path file = folder.resolve("stream.yaml");
    Files.writeString(
        file,
        """
        pipeline:
          type: chain
          source: {type: WatchFolder, config: {path: in}}
          transforms:
            - type: Extract
            - type: Split
            - {type: Dedup, config: %s}
          sink: {type: WriteFiles, config: {path: out, shards: 1}}
          windowing: {type: fixed, size: 5m}
        options: {streaming: true, check_conservation: true}
        """
            .formatted(dedup));
    return new StreamStory((StreamPlan) PipelineFile.read(file));
  }

  /** So many minutes after the start of the story. */
  static Instant at(int minute) {
    return START.plus(Duration.standardMinutes(minute));
  }

  /** A document at a place. */
  static RawDocument document(String uri, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return new RawDocument(DigestUtils.sha256Hex(bytes), uri, bytes);
  }

  /** These come together, sent at this minute. */
  StreamStory come(int minute, RawDocument... documents) {
    TimestampedValue<RawDocument> first = TimestampedValue.of(documents[0], at(minute));
    @SuppressWarnings({"unchecked", "rawtypes"})
    TimestampedValue<RawDocument>[] others = new TimestampedValue[documents.length - 1];
    for (int i = 0; i < documents.length; i++) {
      names.putIfAbsent(documents[i].id(), documents[i].uri());
      if (i > 0) {
        others[i - 1] = TimestampedValue.of(documents[i], at(minute));
      }
    }
    events = events.addElements(first, others);
    return this;
  }

  /** The watermark comes to this minute. */
  StreamStory watermark(int minute) {
    events = events.advanceWatermarkTo(at(minute));
    return this;
  }

  /** The lines that are written. */
  PCollectionTuple lines(TestPipeline pipeline) {
    PCollection<Failure> none =
        pipeline.apply("NoFailures", Create.empty(RecordCoder.of(Failure.class)));
    PCollectionTuple read =
        PCollectionTuple.of(
                ToDocumentsFn.DOCUMENTS,
                pipeline.apply("Events", events.advanceWatermarkToInfinity()))
            .and(ToDocumentsFn.FAILURES, none);
    return StreamGraph.lines(read, plan);
  }

  /** What became of each document that came, such as {@code b.txt: near a.txt}. */
  PCollection<String> outcomes(TestPipeline pipeline) {
    PCollectionTuple lines = lines(pipeline);
    PCollectionList<String> all = PCollectionList.empty(pipeline);
    for (TupleTag<KV<String, byte[]>> tag :
        List.of(LineSink.RECORDS, LineSink.REMOVALS, LineSink.FAILURES)) {
      all =
          all.and(
              lines
                  .get(tag)
                  .apply("Outcome" + all.size(), ParDo.of(new OutcomeFn(Map.copyOf(names))))
                  .setCoder(StringUtf8Coder.of()));
    }
    return all.apply("Outcomes", Flatten.pCollections());
  }

  private static final class OutcomeFn extends DoFn<KV<String, byte[]>, String> {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, String> names;

    OutcomeFn(Map<String, String> names) {
      this.names = names;
    }

    @ProcessElement
    public void process(@Element KV<String, byte[]> line, OutputReceiver<String> out)
        throws IOException {
      JsonNode json = JSON.readTree(line.getValue());
      String uri = json.get("uri").asText();
      if (json.has("category")) {
        out.output(uri + ": failed, " + json.get("category").asText());
      } else if (json.has("dropped")) {
        JsonNode dropped = json.get("dropped");
        out.output(uri + ": " + dropped.get("rule").asText() + " " + name(dropped.at("/of/id")));
      } else if (json.has("text") && !json.at("/story/of").asText().isEmpty()) {
        JsonNode story = json.get("story");
        out.output(uri + ": " + story.get("relation").asText() + " " + name(story.get("of")));
      } else if (json.has("text")) {
        out.output(uri + ": record");
      }
    }

    private String name(JsonNode id) {
      return names.get(id.asText());
    }
  }
}
