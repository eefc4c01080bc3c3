package dev.winnow.clusters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step, a source and a sink of a user's, on {@code WINNOW_CLASSPATH} of runs on clusters. */
class OwnStepTest {
  @TempDir Path folder;

  @Test
  @Tag("flink")
  void aFlinkClusterGetsTheUsersJar() throws IOException {
    try (FlinkCluster flink = FlinkCluster.start(folder.resolve("flink"), 1)) {
      runOn(Map.of(), "--runner=flink", "--flinkMaster=" + flink.restAddress());
    }
  }

  @Test
  @Tag("spark")
  void aSparkClusterGetsTheUsersJar() throws IOException {
    try (SparkCluster spark = SparkCluster.start(folder.resolve("spark"), 1)) {
      runOn(spark.environment(), "--runner=spark", "--sparkMaster=" + spark.masterUrl());
    }
  }

  private void runOn(Map<String, String> environment, String... engine) throws IOException {
    Path pipeline =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadTsv, config: {path: %s}}
              transforms:
                - type: Extract
                - {type: DropShort, config: {min_words: 8}}
                - type: Split
              sink: {type: WriteGzip}
            """
                .formatted(folder.resolve("articles.tsv")));
    Files.writeString(
        folder.resolve("articles.tsv"),
        """
        bridge\tThe bridge is open\tThe council opened the bridge on Monday, and many came to see it.
        rain\tRain\tIt rains.
        """);
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("WINNOW_CLASSPATH", ExampleJar.make(folder).toString());
    List<String> options = new ArrayList<>(List.of(pipeline.toString()));
    options.addAll(List.of(engine));

    Run run = Run.launched(folder.resolve("out"), variables, options);

    assertThat(run.code()).as(run.said()).isZero();
    assertThat(run.said()).contains("documents read                2");
    assertThat(text("records")).hasSize(1).first().asString().contains("\"uri\":\"bridge\"");
    assertThat(text("removals"))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("\"dropped\":{\"step\":\"DropShort\""));
  }

  private List<String> text(String kind) throws IOException {
    Path file = folder.resolve("out/" + kind + ".jsonl.gz");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
