package dev.winnow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job that Dataflow is given of {@code pipelines/batch.yaml}, translated without a cloud. */
class TranslationTest {
  @TempDir static Path folder;
  private static JsonNode job;

  @BeforeAll
  static void translate() throws IOException {
    Path file = folder.resolve("job.json");
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DataflowRunner",
                "--project=a-project",
                "--region=europe-west1",
                "--tempLocation=gs://a-bucket/tmp",
                "--gcpTempLocation=gs://a-bucket/tmp",
                "--templateLocation=" + file,
                "--stableUniqueNames=ERROR",
                "--filesToStage=" + Files.createFile(folder.resolve("winnow-dataflow.jar")),
                "--credentialFactoryClass="
                    + "org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory",
                "--pathValidatorClass="
                    + "org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator",
                "--stagerClass=" + NothingStaged.class.getName())
            .create();
    FileSystems.setDefaultPipelineOptions(options);
    Pipeline pipeline = Pipeline.create(options);
    Graph.build(
        pipeline,
        ((BatchPlan) PipelineFile.read(Path.of("pipelines", "batch.yaml")))
            .withInput("gs://a-bucket/news")
            .withOutput("gs://a-bucket/clean"));
    var unused = pipeline.run();
    job = new ObjectMapper().readTree(file.toFile());
  }

  /** The names that Dataflow's own pages show are those that the other engines use. */
  @Test
  void hasTheStepsOfTheGraph() {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode step : job.get("steps")) {
      names.add(step.get("properties").get("user_name").get("value").asText());
    }
    assertThat(names)
        .contains(
            "Read/List",
            "Documents/Clean",
            "Recurrence/GroupBlocks",
            "Stories/Documents/GroupShingles",
            "Dedup/GroupFingerprints",
            "Shards/Write",
            "Summary");
    assertThat(job.get("steps")).hasSizeGreaterThan(80).hasSameSizeAs(names);
  }

  @Test
  void groupsAndReadsByItsOwnSteps() {
    List<String> kinds =
        StreamSupport.stream(job.get("steps").spliterator(), false)
            .map(step -> step.get("kind").asText())
            .distinct()
            .collect(Collectors.toList());
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "ParallelRead",
            "ParallelDo",
            "Bucket",
            "GroupByKey",
            "CombineValues",
            "Flatten",
            "CollectionToSingleton");
  }

  /** A class that is merely {@code Serializable} never decides how something travels. */
  @Test
  void encodesNothingByJavaSerialization() {
    List<String> encodings =
        job.findValues("encoding").stream().map(JsonNode::toString).distinct().toList();
    assertThat(encodings)
        .hasSizeGreaterThan(10)
        .noneMatch(each -> each.contains("SerializableCoder"));
  }
}
