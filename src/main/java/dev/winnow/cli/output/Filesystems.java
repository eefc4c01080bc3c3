package dev.winnow.cli.output;

import dev.winnow.yaml.ConfigException;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.aws2.options.AwsOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.regions.Region;

/** The filesystems of input and output. */
public final class Filesystems {
  private static final String S3 = "s3://";

  private Filesystems() {}

  /**
   * Sets up every filesystem that the jar holds. Amazon's needs a region and asks the network for
   * one if none is given, which takes seconds, and again in each task of an engine. So this method
   * finds the region once if a place is Amazon's, and sets any region if none is. Workers get it by
   * the options, and this process by a property, because Flink's sources begin with options of
   * their own.
   *
   * @param places all places that are read and written
   * @throws ConfigException if an option makes that impossible
   */
  public static void use(PipelineOptions options, Stream<String> places) {
    AwsOptions amazon = options.as(AwsOptions.class);
    try {
      boolean unused = places.noneMatch(place -> place.startsWith(S3));
      Region region = unused ? Region.AWS_GLOBAL : amazon.getAwsRegion();
      if (region != null) {
        amazon.setAwsRegion(region);
        System.setProperty(SdkSystemSetting.AWS_REGION.property(), region.id());
      }
      FileSystems.setDefaultPipelineOptions(options);
    } catch (RuntimeException e) {
      throw new ConfigException(StorageProblem.sentence("", e));
    }
  }
}
