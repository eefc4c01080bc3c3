package dev.winnow.cli.engine;

import dev.winnow.yaml.ConfigException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/** The options that an engine gets for this run, beside those that it gets for every run. */
final class EngineOptions {
  /** The greatest parallelism that Flink accepts. */
  private static final int MOST_TASKS = 1 << 15;

  /**
   * A batch on a cluster uses Flink's DataStream API, which can restart when a worker is lost; each
   * task that is lost with it counts as a retry. The records of a bundle for one key travel there
   * as one element, so bundles must be small: with 200 elements of {@link
   * dev.winnow.shuffle.BucketingFn} even one bucket's element stays below 13 MB. Inside this
   * process no worker is lost alone, and the DataSet API needs a third of the memory: with the
   * DataStream API, a step with a side input holds all elements that come before the side input is
   * complete.
   */
  private static final List<String> BATCH_ON_A_CLUSTER =
      List.of(
          "--useDataStreamForBatch=true",
          "--maxBundleSize=200",
          "--numberOfExecutionRetries=10",
          "--executionRetryDelay=1000");

  private EngineOptions() {}

  /**
   * Options as on the command line: all slots of a cluster are used, and it gets this program's jar
   * and those of the user's own steps; a Flink inside this process gets memory for its cores.
   *
   * @throws ConfigException if the cluster that {@code given} names is not there, or cannot run
   *     Winnow
   */
  static List<String> options(Engine engine, boolean stream, List<String> given) {
    String master = value("--" + engine.label() + "Master=", given);
    if (engine == Engine.FLINK && (master == null || FlinkMaster.isLocal(master))) {
      return hasConfiguration() ? ofCluster(stream) : embedded(stream, given);
    }
    if (master == null) {
      return List.of();
    }
    List<String> options = new ArrayList<>();
    if (engine == Engine.FLINK) {
      options.addAll(ofCluster(stream));
      options.add("--parallelism=" + FlinkMaster.of(master).slots());
      if (!hasConfiguration()) {
        options.add("--flinkConfDir=" + FlinkConfiguration.client());
      }
    }
    if (engine == Engine.SPARK) {
      SparkMaster.check(master);
    }
    Path jar = ownJar();
    if (jar != null) {
      options.add("--filesToStage=" + String.join(",", OwnJars.beside(jar)));
    }
    return options;
  }

  /** Whether Flink has a configuration of the user's, as it always has in {@code flink run}. */
  private static boolean hasConfiguration() {
    return System.getenv("FLINK_CONF_DIR") != null;
  }

  private static List<String> ofCluster(boolean stream) {
    return stream ? List.of() : BATCH_ON_A_CLUSTER;
  }

  private static List<String> embedded(boolean stream, List<String> given) {
    String parallelism = value("--parallelism=", given);
    int tasks =
        parallelism == null
            ? Runtime.getRuntime().availableProcessors()
            : Integer.parseInt(parallelism);
    if (tasks < 1 || tasks > MOST_TASKS) {
      throw new ConfigException(
          "--parallelism: must be from 1 to " + MOST_TASKS + ", was " + tasks);
    }
    return List.of("--flinkConfDir=" + FlinkConfiguration.embedded(tasks, stream));
  }

  private static String value(String prefix, List<String> given) {
    return given.stream()
        .filter(argument -> argument.startsWith(prefix))
        .map(argument -> argument.substring(prefix.length()))
        .findFirst()
        .orElse(null);
  }

  /** Null where the classes are not in a jar: Beam then looks for them itself. */
  private static Path ownJar() {
    CodeSource source = EngineOptions.class.getProtectionDomain().getCodeSource();
    try {
      Path place = source == null ? null : Path.of(source.getLocation().toURI());
      return place == null || Files.isDirectory(place) ? null : place;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(source + " has no path", e);
    }
  }
}
