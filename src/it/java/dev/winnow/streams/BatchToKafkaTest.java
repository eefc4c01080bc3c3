package dev.winnow.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.clusters.KafkaBroker;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over files, with topics as its output. */
@Tag("kafka")
class BatchToKafkaTest {
  /** The hash of the pipeline file, which names the sink. */
  private static final String CONFIG = "\"config\":\"[0-9a-f]+\"";

  @TempDir private Path folder;

  @Test
  void topicsHaveTheLinesOfFiles() throws IOException, InterruptedException {
    try (KafkaBroker broker = KafkaBroker.start(Files.createDirectory(folder.resolve("home")))) {
      for (String sort : List.of("records", "removals", "failures")) {
        broker.createTopic("news-" + sort, 2);
      }
      String pipeline =
          Files.readString(Path.of("pipelines/batch.yaml"))
              .replace("type: WriteJson", "type: WriteKafka")
              .replace(
                  "{path: output}",
                  "{bootstrap_servers: \"localhost:9092\", topics: {records: a, removals: b,"
                      + " failures: c}}");
      Path file = Files.writeString(folder.resolve("to-kafka.yaml"), pipeline);

      run(file, "kafka://" + broker.address() + "/news");
      run(Path.of("pipelines/batch.yaml"), folder.resolve("files").toString());

      for (String sort : List.of("records", "removals", "failures")) {
        List<String> messages =
            new TestTopics(broker.address())
                .readAll(List.of("news-" + sort)).stream()
                    .peek(each -> assertThat(each.value()).contains(String.valueOf(each.key())))
                    .map(each -> each.value().replaceAll(CONFIG, ""))
                    .toList();
        assertThat(messages).as(sort).isNotEmpty().containsExactlyInAnyOrderElementsOf(lines(sort));
      }
    }
  }

  private static void run(Path file, String output) throws IOException {
    BatchPlan plan = (BatchPlan) PipelineFile.read(file);
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    Graph.build(pipeline, plan.withInput("examples/articles").withOutput(output));
    assertThat(pipeline.run().waitUntilFinish()).isEqualTo(PipelineResult.State.DONE);
  }

  private List<String> lines(String sort) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("files").resolve(sort))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
        Files.readAllLines(file).forEach(line -> lines.add(line.replaceAll(CONFIG, "")));
      }
    }
    return lines;
  }
}
