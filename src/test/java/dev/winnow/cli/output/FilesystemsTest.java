package dev.winnow.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.cli.engine.BeamArguments;
import dev.winnow.cli.engine.Engine;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.runners.core.construction.SerializablePipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkSystemSetting;

/** The region of Amazon's stores, which is never asked of the network where none is read. */
class FilesystemsTest {

  private static final String PROPERTY = SdkSystemSetting.AWS_REGION.property();

  private final String before = System.clearProperty(PROPERTY);

  @AfterEach
  void restore() {
    System.clearProperty(PROPERTY);
    if (before != null) {
      System.setProperty(PROPERTY, before);
    }
  }

  @Test
  void whereNothingIsOnS3TheRegionIsAny() {
    assertRegion("aws-global", List.of(), "news", "gs://clean/out");
  }

  @Test
  void theRegionThatIsGivenHolds() {
    assertRegion("eu-west-3", List.of("--awsRegion=eu-west-3"), "s3://news/2024", "clean");
  }

  /** In this process, and as tasks elsewhere are told it. */
  private static void assertRegion(String region, List<String> given, String... places) {
    PipelineOptions options = BeamArguments.parse(Engine.DIRECT, false, given);
    Filesystems.use(options, Stream.of(places));
    assertThat(System.clearProperty(PROPERTY)).isEqualTo(region);
    assertThat(new SerializablePipelineOptions(options).toString())
        .contains("\"awsRegion\":\"" + region + "\"");
  }
}
