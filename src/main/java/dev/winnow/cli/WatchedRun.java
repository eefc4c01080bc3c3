package dev.winnow.cli;

import dev.winnow.cli.console.Terminal;
import dev.winnow.pipeline.CleaningProgress;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;

/**
 * A run that ends, whose progress is shown on a terminal.
 *
 * @param start when it began, by the clock of {@link System#nanoTime}
 */
record WatchedRun(Terminal terminal, long start) {
  private static final Duration UPDATE_INTERVAL = Duration.millis(500);

  /**
   * Runs to the end.
   *
   * @param files the number of files; 0 if it is not known
   * @throws RunFailedException if the run fails
   */
  PipelineResult await(Pipeline graph, long files) {
    Progress progress = new Progress(terminal.err(), files);
    try {
      PipelineResult result = graph.run();
      if (!terminal.progress()) {
        result.waitUntilFinish();
        return result;
      }
      do {
        progress.show(CleaningProgress.of(result), System.nanoTime() - start);
      } while (result.waitUntilFinish(UPDATE_INTERVAL) == null);
      return result;
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(e);
    } finally {
      if (terminal.progress()) {
        progress.clear();
      }
    }
  }
}
