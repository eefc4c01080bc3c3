package dev.winnow.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.clusters.KafkaBroker;
import dev.winnow.io.LineSink;
import dev.winnow.io.ToDocumentsFn;
import dev.winnow.kafka.ReadKafka;
import dev.winnow.kafka.Topics;
import dev.winnow.kafka.ValueFormat;
import dev.winnow.kafka.WriteKafka;
import dev.winnow.kafka.lines.Delivery;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.joda.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages in, messages out, on the Direct Runner. */
@Tag("kafka")
class KafkaTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private static Path home;
  private static KafkaBroker broker;
  private static TestTopics topics;

  @BeforeAll
  static void startBroker() throws IOException {
    broker = KafkaBroker.start(home);
    topics = new TestTopics(broker.address());
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void bytesBecomeDocumentsAndWhatIsNoneAFailure() throws InterruptedException {
    makeTopics("bytes", 2);
    var named = TestTopics.message("bytes", 1, "The second.");
    named.headers().add("uri", utf8("https://example.org/2"));
    named.headers().add("media_type", utf8("text/plain; charset=utf-8"));
    named.headers().add("published", utf8("2024-05-01"));
    topics.send(
        List.of(
            TestTopics.message("bytes", 0, "The first."),
            named,
            TestTopics.message("bytes", 0, null),
            TestTopics.message("bytes", 1, "x".repeat(2001))));
    assertThat(run(source("bytes", ValueFormat.BYTES), "bytes", 4))
        .extracting(TestTopics.Seen::topic, TestTopics.Seen::value)
        .containsExactlyInAnyOrder(
            tuple("bytes-records", "kafka://bytes/0/0 null null The first."),
            tuple("bytes-records", "https://example.org/2 text/plain 2024-05-01 The second."),
            tuple("bytes-failures", "kafka://bytes/0/1 empty The message has no value."),
            tuple(
                "bytes-failures",
                "kafka://bytes/1/1 too_large The message has 2001 bytes, above the limit of 2000;"
                    + " raise 'max_bytes' of ReadKafka to read it."));
  }

  @Test
  void jsonHasItsFieldsAndPoisonStopsNothing() throws InterruptedException {
    makeTopics("json", 1);
    topics.send(
        List.of(
            TestTopics.message("json", 0, "{\"text\": \"A bridge.\", \"uri\": \"u:1\"}"),
            TestTopics.message("json", 0, "{\"text\": \"A bri"),
            TestTopics.message("json", 0, "{\"body\": \"A bridge.\", \"text\": 7}"),
            TestTopics.message(
                "json", 0, "{\"html\": \"<p>A\", \"text\": \"A\", \"x\": {\"html\": 1}}")));
    assertThat(run(source("json", ValueFormat.JSON), "json", 4))
        .extracting(TestTopics.Seen::value)
        .containsExactlyInAnyOrder(
            "u:1 text/plain null A bridge.",
            "kafka://json/0/3 text/html null <p>A",
            "kafka://json/0/1 bad_json The message is no JSON object (Unexpected end-of-input in"
                + " VALUE_STRING); send it again, mended.",
            "kafka://json/0/2 missing_field The message has neither 'html' nor 'text', or they are"
                + " no strings; 'fields' of ReadKafka can name others.");
  }

  @Test
  void aPartitionThatIsAddedIsReadAndAnIdleOneHoldsNothingUp() throws InterruptedException {
    makeTopics("growing", 2);
    topics.send(List.of(TestTopics.message("growing", 0, "One.")));
    PipelineResult result = start(source("growing", ValueFormat.BYTES), "growing");
    try {
      assertThat(read(result, "growing", 1)).hasSize(1);
      broker.growTopic("growing", 3);
      topics.send(List.of(TestTopics.message("growing", 2, "Two.")));
      assertThat(read(result, "growing", 2))
          .extracting(TestTopics.Seen::value)
          .containsExactlyInAnyOrder(
              "kafka://growing/0/0 null null One.", "kafka://growing/2/0 null null Two.");
    } finally {
      cancel(result);
    }
  }

  @Test
  void whatIsNotThereIsSaidBeforeTheRun() throws InterruptedException {
    makeTopics("there", 1);
    assertThatThrownBy(source("nowhere", ValueFormat.BYTES)::check)
        .hasMessage("there is no topic 'nowhere' at " + broker.address() + "; create it first");
    assertThatThrownBy(source("there", ValueFormat.BYTES).from("kafka://127.0.0.1:1/there")::check)
        .hasMessageStartingWith("no broker answers at 127.0.0.1:1")
        .hasMessageEndingWith("; start it, or mend 'bootstrap_servers'");
    WriteKafka sink = sink("there", 2);
    assertThatThrownBy(sink::check)
        .hasMessage(
            "'shards' of WriteKafka must be at most 1, the partitions of 'there-records', was 2");
    assertThatThrownBy(sink.to("kafka://" + broker.address() + "/other")::check)
        .hasMessageStartingWith("there is no topic 'other-");
  }

  private static void makeTopics(String name, int partitions) throws InterruptedException {
    broker.createTopic(name, partitions);
    for (String out : outputs(name)) {
      broker.createTopic(out, 1);
    }
  }

  private static List<String> outputs(String name) {
    return List.of(name + "-records", name + "-removals", name + "-failures");
  }

  private static ReadKafka source(String topic, ValueFormat format) {
    return new ReadKafka(
        broker.address(), List.of(topic), topic, format, null, null, null, 2000L, null);
  }

  private static WriteKafka sink(String name, int shards) {
    List<String> out = outputs(name);
    return new WriteKafka(
        broker.address(),
        new Topics(out.get(0), out.get(1), out.get(2)),
        Delivery.EXACTLY_ONCE,
        name,
        shards,
        null,
        null);
  }

  private static List<TestTopics.Seen> run(ReadKafka source, String name, int expected) {
    PipelineResult result = start(source, name);
    try {
      return read(result, name, expected);
    } finally {
      cancel(result);
    }
  }

  /** What is there when there is enough of it; what ended the pipeline is thrown. */
  private static List<TestTopics.Seen> read(PipelineResult result, String name, int expected) {
    return topics.read(
        outputs(name), PATIENCE_SECONDS, so -> so.size() >= expected || hasEnded(result));
  }

  /** Asks without {@code getState}, after which Beam's result no longer throws what went wrong. */
  private static boolean hasEnded(PipelineResult result) {
    return result.waitUntilFinish(Duration.millis(1)) != null;
  }

  private static PipelineResult start(ReadKafka source, String name) {
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs("--blockOnRun=false").create());
    PCollectionTuple read = pipeline.apply("Read", source.reader());
    PCollection<KV<String, byte[]>> documents =
        read.get(ToDocumentsFn.DOCUMENTS)
            .apply("Documents", ParDo.of(new DocumentLine()))
            .setCoder(LineSink.CODER);
    PCollection<KV<String, byte[]>> failures =
        read.get(ToDocumentsFn.FAILURES)
            .apply("Failures", ParDo.of(new FailureLine()))
            .setCoder(LineSink.CODER);
    PCollectionTuple.of(LineSink.RECORDS, documents)
        .and(LineSink.REMOVALS, pipeline.apply("None", Create.empty(LineSink.CODER)))
        .and(LineSink.FAILURES, failures)
        .apply("Write", sink(name, 1).writer());
    return pipeline.run();
  }

  private static void cancel(PipelineResult result) {
    try {
      result.cancel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final class DocumentLine extends DoFn<RawDocument, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element RawDocument document, OutputReceiver<KV<String, byte[]>> out) {
      String value =
          String.join(
              " ",
              document.uri(),
              document.stated().mediaType(),
              document.stated().published(),
              new String(document.bytes(), StandardCharsets.UTF_8));
      out.output(KV.of(document.id(), value.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static final class FailureLine extends DoFn<Failure, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Failure failure, OutputReceiver<KV<String, byte[]>> out) {
      String value = failure.uri() + " " + failure.category() + " " + failure.message();
      out.output(KV.of(failure.uri(), value.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
