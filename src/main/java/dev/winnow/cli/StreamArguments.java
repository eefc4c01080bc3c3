package dev.winnow.cli;

import java.util.ArrayList;
import java.util.List;

/** Options of Beam that a stream gets unless the user gives others. */
final class StreamArguments {
  /**
   * A checkpoint every ten seconds, without which nothing is exactly once; as many restarts as the
   * cluster's own settings allow; and many checkpoints at a time. There are seldom two, but with
   * this number Beam has room for what waits for a checkpoint: with room for one, what comes
   * between a checkpoint and the news that it is complete is mixed, after a restart, with what
   * waited before (BufferingDoFnRunner of Beam 2.70), and the job restarts again.
   */
  private static final String CHECKPOINTS = "--checkpointingInterval";

  private static final List<String> FLINK =
      List.of(
          CHECKPOINTS + "=10000", "--numberOfExecutionRetries=-1", "--numConcurrentCheckpoints=20");

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

  /** Whether a stream's arguments are among these. */
  static boolean areIn(List<String> given) {
    return given.stream().anyMatch(arg -> arg.startsWith(CHECKPOINTS));
  }
}
