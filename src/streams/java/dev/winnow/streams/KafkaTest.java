package dev.winnow.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.kafka.Delivery;
import dev.winnow.kafka.Line;
import dev.winnow.kafka.ReadKafka;
import dev.winnow.kafka.ReadMessages;
import dev.winnow.kafka.Topics;
import dev.winnow.kafka.ValueFormat;
import dev.winnow.kafka.WriteKafka;
import dev.winnow.kafka.WriteLines;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RecordCoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages in, messages out, on the Direct Runner. */
class KafkaTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private static Path home;
  private static KafkaBroker broker;
  private static TestTopics topics;

  @BeforeAll
  static void startBroker() throws IOException, InterruptedException {
    broker = KafkaBroker.start(home, 0);
    topics = new TestTopics(broker.address());
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void bytesBecomeDocumentsAndWhatIsNoneAFailure() throws IOException, InterruptedException {
    broker.createTopic("bytes", 2);
    broker.createTopic("bytes-out", 1);
    broker.createTopic("bytes-failed", 1);
    var named = TestTopics.message("bytes", 1, "The second.");
    named.headers().add("uri", "https://example.org/2".getBytes(StandardCharsets.UTF_8));
    topics.send(
        List.of(
            TestTopics.message("bytes", 0, "The first."),
            named,
            TestTopics.message("bytes", 0, null),
            TestTopics.message("bytes", 1, "x".repeat(2001))));
    ReadKafka source =
        new ReadKafka(
            broker.address(), List.of("bytes"), "g", null, null, null, null, 2000L, null);
    assertThat(run(source, "bytes", 4))
        .extracting(TestTopics.Seen::topic, TestTopics.Seen::value)
        .containsExactlyInAnyOrder(
            tuple(
                "bytes-out", "kafka://bytes/0/0 The first."),
            tuple(
                "bytes-out", "https://example.org/2 The second."),
            tuple(
                "bytes-failed", "kafka://bytes/0/1 empty The message has no value."),
            tuple(
                "bytes-failed",
                "kafka://bytes/1/1 too_large The message has 2001 bytes, above the limit of 2000;"
                    + " raise 'max_bytes' of ReadKafka to read it."));
  }

  private static List<TestTopics.Seen> run(ReadKafka source, String name, int expected)
      throws IOException {
    List<String> out = List.of(name + "-out", name + "-failed");
    WriteKafka sink =
        new WriteKafka(
            broker.address(),
            new Topics(out.get(0), out.get(0), out.get(1)),
            Delivery.EXACTLY_ONCE,
            name,
            null,
            null,
            null);
    PipelineOptions options = PipelineOptionsFactory.fromArgs("--blockOnRun=false").create();
    Pipeline pipeline = Pipeline.create(options);
    PCollectionTuple read = pipeline.apply("Read", ReadMessages.with(source));
    PCollection<Line> documents =
        read.get(ReadMessages.DOCUMENTS)
            .apply("Documents", ParDo.of(new DocumentLine(out.get(0))))
            .setCoder(RecordCoder.of(Line.class));
    PCollection<Line> failures =
        read.get(ReadMessages.FAILURES)
            .apply("Failures", ParDo.of(new FailureLine(out.get(1))))
            .setCoder(RecordCoder.of(Line.class));
    PCollectionList.of(documents)
        .and(failures)
        .apply(Flatten.pCollections())
        .apply("Write", WriteLines.with(sink));
    PipelineResult result = pipeline.run();
    try {
      return topics.read(out, PATIENCE_SECONDS, seen -> seen.size() >= expected);
    } finally {
      result.cancel();
    }
  }

  private static final class DocumentLine extends DoFn<RawDocument, Line> {
    private static final long serialVersionUID = 1L;
    private final String topic;

    DocumentLine(String topic) {
      this.topic = topic;
    }

    @ProcessElement
    public void process(@Element RawDocument document, OutputReceiver<Line> out) {
      String value = document.uri() + " " + new String(document.bytes(), StandardCharsets.UTF_8);
      out.output(new Line(topic, document.id(), value.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static final class FailureLine extends DoFn<Failure, Line> {
    private static final long serialVersionUID = 1L;
    private final String topic;

    FailureLine(String topic) {
      this.topic = topic;
    }

    @ProcessElement
    public void process(@Element Failure failure, OutputReceiver<Line> out) {
      String value = failure.uri() + " " + failure.category() + " " + failure.message();
      out.output(new Line(topic, failure.uri(), value.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
