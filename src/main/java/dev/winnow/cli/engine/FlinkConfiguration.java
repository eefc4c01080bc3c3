package dev.winnow.cli.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Flink's configuration file for a run. */
final class FlinkConfiguration {
  private static final int SORTING_MIB_A_CORE = 512;
  private static final int TRAVELLING_MIB_A_CORE = 32;
  private static final int MIN_MEMORY_MIB = 128;

  private FlinkConfiguration() {}

  /**
   * A new folder with the configuration of a job that is sent to a cluster: each step has as many
   * tasks as it is told. By itself, Flink gives a step of a batch as many as its input has bytes
   * for, which is one for cleaning, whose input is a list of files.
   */
  static Path client() {
    return folder(List.of("execution.batch.adaptive.auto-parallelism.enabled: false"));
  }

  /**
   * A new folder with the configuration of a Flink that runs inside this process. Flink's own
   * settings are the same for any number of cores, and too small for many: one task at a time, 64
   * MiB for data between tasks, and 128 MiB for sorting. Data between tasks goes no farther than to
   * a local disk, so compressing it costs more than it saves. A stream that fails again and again
   * ends with the reason, because nobody looks at the pages of this Flink. A batch ends at its
   * first failure.
   *
   * @param parallelism the number of tasks of a step that it runs at a time
   * @param stream whether the pipeline is without an end
   */
  static Path embedded(int parallelism, boolean stream) {
    int travelling = MIN_MEMORY_MIB + TRAVELLING_MIB_A_CORE * parallelism;
    int sorting = MIN_MEMORY_MIB + SORTING_MIB_A_CORE * parallelism;
    return folder(
        List.of(
            "taskmanager.numberOfTaskSlots: " + parallelism,
            "taskmanager.memory.managed.size: " + sorting + "m",
            "taskmanager.memory.network.min: " + travelling + "m",
            "taskmanager.memory.network.max: " + travelling + "m",
            "taskmanager.network.sort-shuffle.min-buffers: 64",
            "taskmanager.network.batch-shuffle.compression.enabled: false",
            "restart-strategy.type: " + (stream ? "failure-rate" : "none"),
            "restart-strategy.failure-rate.max-failures-per-interval: 3",
            "restart-strategy.failure-rate.failure-rate-interval: 10 min",
            "restart-strategy.failure-rate.delay: 1 s"));
  }

  private static Path folder(List<String> settings) {
    try {
      Path folder = Files.createTempDirectory("winnow-flink");
      Path file = folder.resolve("flink-conf.yaml");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      Files.write(file, settings);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
