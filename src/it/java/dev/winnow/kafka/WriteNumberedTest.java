package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.clusters.KafkaBroker;
import dev.winnow.kafka.lines.NumberFn;
import dev.winnow.kafka.lines.NumberedLine;
import dev.winnow.kafka.lines.TopicMessage;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.streams.TestTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps by which lines are written exactly once, in a pipeline. */
@Tag("kafka")
class WriteNumberedTest {
  @TempDir private Path home;

  @Test
  void linesOfABundleAreNumberedAndWrittenOnce() throws IOException, InterruptedException {
    try (KafkaBroker broker = KafkaBroker.start(home)) {
      broker.createTopic("lines", 2);
      WriteKafka settings =
          new WriteKafka(
              broker.address(),
              new Topics("lines", "lines", "lines"),
              null,
              "numbered",
              2,
              null,
              null);
      Pipeline pipeline =
          Pipeline.create(PipelineOptionsFactory.fromArgs("--targetParallelism=1").create());
      pipeline
          .apply(
              Create.of(List.of(lines()))
                  .withCoder(ListCoder.of(RecordCoder.of(TopicMessage.class))))
          .apply("Split", ParDo.of(new SplitFn()))
          .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(TopicMessage.class)))
          .apply("Number", ParDo.of(new NumberFn()))
          .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(NumberedLine.class)))
          .apply("Transactions", ParDo.of(new TransactionFn(settings)));
      PipelineResult result = pipeline.run();
      result.waitUntilFinish();
      assertThat(new TestTopics(broker.address()).readAll(List.of("lines")))
          .extracting(TestTopics.Seen::key, TestTopics.Seen::value)
          .containsExactlyInAnyOrderElementsOf(
              lines().stream()
                  .map(line -> tuple(line.key(), new String(line.value(), StandardCharsets.UTF_8)))
                  .toList());
      assertThat(counted(result, "written")).isEqualTo(lines().size());
      assertThat(counted(result, "repeated")).isZero();
    }
  }

  private static List<TopicMessage> lines() {
    return List.of(line("a", "one"), line("b", "two"), line("a", "three"), line("c", "four"));
  }

  private static TopicMessage line(String key, String value) {
    return new TopicMessage("lines", key, value.getBytes(StandardCharsets.UTF_8));
  }

  private static long counted(PipelineResult result, String name) {
    long sum = 0;
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named("WriteKafka", name)).build();
    for (var each : result.metrics().queryMetrics(filter).getCounters()) {
      sum += each.getAttempted();
    }
    return sum;
  }

  /** Keeps the lines in one bundle, and so in their order. */
  private static final class SplitFn extends DoFn<List<TopicMessage>, KV<Integer, TopicMessage>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element List<TopicMessage> lines, OutputReceiver<KV<Integer, TopicMessage>> out) {
      lines.forEach(line -> out.output(KV.of(Math.floorMod(line.key().hashCode(), 2), line)));
    }
  }
}
