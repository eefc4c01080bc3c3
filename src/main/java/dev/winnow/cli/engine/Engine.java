package dev.winnow.cli.engine;

import dev.winnow.yaml.ConfigException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An engine that runs pipelines, with the options of Beam that it gets unless the user gives
 * others.
 */
public enum Engine {
  /** This machine. */
  DIRECT,

  /** Flink; without a master, all cores of this machine. */
  FLINK,

  /** Spark; without a master, all cores of this machine. */
  SPARK,

  /** Google Cloud Dataflow. */
  DATAFLOW;

  /**
   * The engine of this name.
   *
   * @param name as users write it, or as Beam does; null for the default
   * @throws ConfigException if there is none
   */
  public static Engine named(String name) {
    if (name == null) {
      return DIRECT;
    }
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("runner$", "");
    for (Engine engine : values()) {
      if (engine.label().equals(plain)) {
        return engine;
      }
    }
    throw new ConfigException(
        "--runner: there is no runner '"
            + name
            + "'; known: "
            + Arrays.stream(values()).map(Engine::label).toList());
  }

  /** The name that users write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of Beam's runner. */
  String runner() {
    return name().charAt(0) + label().substring(1) + "Runner";
  }

  /**
   * Options as on the command line. The checks of the Direct Runner for each element cost more than
   * the cleaning, so they are off. It gets one thread a core, because a further thread would only
   * poll for work. No step changes its inputs or outputs, so Flink need not copy elements between
   * steps.
   */
  List<String> defaults() {
    return switch (this) {
      case DIRECT ->
          List.of(
              "--enforceImmutability=false",
              "--enforceEncodability=false",
              "--blockOnRun=false",
              "--targetParallelism=" + Runtime.getRuntime().availableProcessors());
      case FLINK -> List.of("--fasterCopy=true", "--objectReuse=true");
      case SPARK -> List.of("--sparkMaster=local[*]");
      case DATAFLOW -> List.of();
    };
  }

  /**
   * The further options of a stream. Flink gets a checkpoint every ten seconds, without which
   * nothing is exactly once; as many restarts as the cluster's own settings allow; and many
   * checkpoints at a time. There are seldom two at a time, but the number is also the number of
   * Beam's buffers for elements that wait for a checkpoint. With one buffer, elements that come
   * between a checkpoint and the news of its completion are mixed, after a restart, with earlier
   * ones (BufferingDoFnRunner of Beam 2.70), and the job restarts again.
   */
  List<String> streamDefaults() {
    return this == FLINK
        ? List.of(
            "--checkpointingInterval=10000",
            "--numberOfExecutionRetries=-1",
            "--numConcurrentCheckpoints=20")
        : List.of();
  }
}
