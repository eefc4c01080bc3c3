package dev.winnow.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The object stores that the jars ship, as far as they go without a server. */
class StoresTest {
  private static final String HDFS =
      "--hdfsConfiguration=[{\"fs.defaultFS\": \"hdfs://127.0.0.1:9000\"}]";

  @AfterEach
  void forgetOptions() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3://bucket", "gs://bucket", "hdfs://127.0.0.1:9000"})
  void namesPlacesAsTheyStand(String root) {
    FileSystems.setDefaultPipelineOptions(
        PipelineOptionsFactory.fromArgs(HDFS, "--awsRegion=eu-west-1").create());
    ResourceId folder = FileSystems.matchNewResource(root + "/clean", true);
    ResourceId file =
        folder
            .resolve("records", StandardResolveOptions.RESOLVE_DIRECTORY)
            .resolve("part-00000-of-00008.jsonl", StandardResolveOptions.RESOLVE_FILE);
    assertThat(file).hasToString(root + "/clean/records/part-00000-of-00008.jsonl");
    assertThat(file.isDirectory()).isFalse();
    assertThat(file.getCurrentDirectory()).hasToString(root + "/clean/records/");
    assertThat(FileSystems.matchNewResource(root + "/in/a.txt", false).getFilename())
        .isEqualTo("a.txt");
  }

  @Test
  void knowsHadoopByItsConfigurationAlone() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    assertThatThrownBy(() -> FileSystems.matchNewResource("hdfs://host/in", true))
        .hasMessage("No filesystem found for scheme hdfs");
  }
}
