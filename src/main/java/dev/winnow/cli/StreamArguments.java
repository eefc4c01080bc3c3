package dev.winnow.cli;

import java.util.ArrayList;
import java.util.List;

/** Options of Beam that a stream gets unless the user gives others. */
final class StreamArguments {
  /**
   * A checkpoint every ten seconds, without which nothing is exactly once; and as many restarts as
   * the cluster's own settings allow.
   */
  private static final List<String> FLINK =
      List.of("--checkpointingInterval=10000", "--numberOfExecutionRetries=-1");

  private StreamArguments() {}

  /** What is given, and what is not and has a default for streams. */
  static List<String> of(Engine engine, List<String> given) {
    List<String> all = new ArrayList<>(given);
    if (engine == Engine.FLINK) {
      for (String option : FLINK) {
        String name = option.substring(0, option.indexOf('='));
        if (given.stream().noneMatch(arg -> arg.equals(name) || arg.startsWith(name + "="))) {
          all.add(option);
        }
      }
    }
    return all;
  }
}
