package dev.winnow.cli;

import dev.winnow.yaml.ConfigException;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;

/** Where input and output may lie. */
final class Filesystems {
  private Filesystems() {}

  /**
   * Sets up every filesystem that the jar holds.
   *
   * @throws ConfigException if an option makes that impossible
   */
  static void use(PipelineOptions options) {
    try {
      FileSystems.setDefaultPipelineOptions(options);
    } catch (RuntimeException e) {
      throw new ConfigException(StorageProblem.sentence("", e));
    }
  }
}
