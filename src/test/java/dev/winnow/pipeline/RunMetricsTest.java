package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMetricsTest {
  private static final String PIPELINE =
      """
      pipeline:
        type: chain
        source: {type: ReadFiles, config: {max_bytes: 200}}
        transforms:
          - type: Extract
          - {type: Strip, name: House/rules, config: {rules: rules.yaml}}
          - type: Split
        sink: {type: WriteJson, config: {shards: 2}}
      """;
  private static final String RULES =
      """
      rules:
        - name: share-bar
          kind: share
          remove: block
          where: {text: "^share this article$"}
          examples: ["Share this article"]
          keeps: ["Share prices fell on Monday."]
      """;

  @TempDir Path folder;

  @Test
  void countsByStepAndRule() throws IOException {
    Path pipeline = Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
    Files.writeString(folder.resolve("rules.yaml"), RULES);
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          in.resolve(i + ".txt"),
          "A headline\n\nThe council met on day " + i + " and talked.\n\nShare this article\n");
    }
    Files.writeString(in.resolve("large.txt"), "The council met and talked.\n".repeat(10));
    assertThat(counters(pipeline, in))
        .containsEntry("House/rules: share-bar", 3L)
        .containsEntry("Documents: read", 3L)
        .containsEntry("Documents: records", 3L)
        .containsEntry("Documents: failures", 1L)
        .doesNotContainKey("Documents: dropped");
  }

  private Map<String, Long> counters(Path pipeline, Path in) {
    Pipeline graph = Pipeline.create(PipelineOptionsFactory.create());
    Graph.build(
        graph,
        ((BatchPlan) PipelineFile.read(pipeline))
            .withInput(in.toString())
            .withOutput(folder.resolve("out").toString()));
    PipelineResult result = graph.run();
    Map<String, Long> counters = new TreeMap<>();
    for (MetricResult<Long> counter :
        result.metrics().queryMetrics(MetricsFilter.builder().build()).getCounters()) {
      counters.merge(
          counter.getName().getNamespace() + ": " + counter.getName().getName(),
          counter.getAttempted(),
          Long::sum);
    }
    return counters;
  }
}
