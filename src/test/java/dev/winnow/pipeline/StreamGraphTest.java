package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

/**
 * The names of the steps of a stream that hold state. A savepoint finds their state by these names:
 * who changes one makes streams begin anew, and says so in the changelog.
 */
class StreamGraphTest {
  @Test
  void stepsWithStateHaveTheApprovedNames() {
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs("--stableUniqueNames=ERROR").create());
    Graph.build(pipeline, PipelineFile.read(Path.of("pipelines/watch.yaml")));

    assertThat(GraphTest.names(pipeline))
        .contains(
            "Read/Look/ParDo(WatchGrowth)/ParMultiDo(WatchGrowth)",
            "Dedup/FirstSeen",
            "Dedup/Outcome",
            "Write/records/Collect/ParMultiDo(CollectWindows)",
            "Write/records/Write/ParMultiDo(Write)",
            "Write/removals/Collect/ParMultiDo(CollectWindows)",
            "Write/removals/Write/ParMultiDo(Write)",
            "Write/failures/Collect/ParMultiDo(CollectWindows)",
            "Write/failures/Write/ParMultiDo(Write)");
  }
}
