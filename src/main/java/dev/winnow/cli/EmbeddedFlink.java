package dev.winnow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of the Flink that runs inside this process. Its own are for any number of cores the
 * same, and too small for many: one task at a time, 64 MiB for what travels between tasks, and 128
 * MiB to sort in. What travels goes no farther than to a local disk, so that packing it costs more
 * than it saves. A stream that fails again and again ends, and says why, for nobody looks at a page
 * of this Flink.
 */
final class EmbeddedFlink {
  private static final int SORTING_MIB_A_CORE = 256;
  private static final int TRAVELLING_MIB_A_CORE = 32;
  private static final int LEAST_MIB = 128;

  private EmbeddedFlink() {}

  /** A new folder with a {@code flink-conf.yaml} for so many tasks at a time. */
  static Path configuration(int parallelism) {
    int travelling = LEAST_MIB + TRAVELLING_MIB_A_CORE * parallelism;
    try {
      Path folder = Files.createTempDirectory("winnow-flink");
      Path file = folder.resolve("flink-conf.yaml");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      Files.writeString(
          file,
          String.join(
              "\n",
              "taskmanager.numberOfTaskSlots: " + parallelism,
              "taskmanager.memory.managed.size: "
                  + (LEAST_MIB + SORTING_MIB_A_CORE * parallelism)
                  + "m",
              "taskmanager.memory.network.min: " + travelling + "m",
              "taskmanager.memory.network.max: " + travelling + "m",
              "taskmanager.network.sort-shuffle.min-buffers: 64",
              "taskmanager.network.batch-shuffle.compression.enabled: false",
              "restart-strategy.type: failure-rate",
              "restart-strategy.failure-rate.max-failures-per-interval: 3",
              "restart-strategy.failure-rate.failure-rate-interval: 10 min",
              "restart-strategy.failure-rate.delay: 1 s",
              ""));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
