package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.runners.core.construction.SerializablePipelineOptions;
import org.apache.beam.sdk.io.aws2.options.AwsOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

/** The region of Amazon's stores, which is never asked of the network where none is read. */
class FilesystemsTest {

  @Test
  void tasksOfAnEngineAreToldARegion() {
    assertThat(region(List.of(), "news", "gs://clean/out")).isEqualTo(Region.AWS_GLOBAL);
  }

  @Test
  void theRegionThatIsGivenHolds() {
    List<String> given = List.of("--awsRegion=eu-west-3");
    assertThat(region(given, "s3://news/2024", "clean")).isEqualTo(Region.EU_WEST_3);
  }

  /** As the tasks get it. */
  private static Region region(List<String> given, String... places) {
    PipelineOptions options = BeamArguments.parse(Engine.DIRECT, given);
    Filesystems.use(options, Stream.of(places));
    String json = new SerializablePipelineOptions(options).toString();
    return new SerializablePipelineOptions(json).get().as(AwsOptions.class).getAwsRegion();
  }
}
