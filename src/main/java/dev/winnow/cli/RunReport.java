package dev.winnow.cli;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.results.RunSummary;
import dev.winnow.cli.results.SummaryPage;
import dev.winnow.pipeline.BatchPlan;
import java.util.Locale;

/**
 * Prints the numbers of a run that has ended.
 *
 * @param start when it began, by the clock of {@link System#nanoTime}
 */
record RunReport(Terminal terminal, long start) {

  /** Prints the numbers and returns the exit code of the run. */
  int of(RunSummary summary, BatchPlan plan, String where) {
    new SummaryPage(terminal.out()).print(summary, where, System.nanoTime() - start);
    double allowed = plan.options().maxFailures();
    if (summary.failedShare() <= allowed) {
      return Exit.DONE;
    }
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "winnow: %.1f %% of the documents failed, more than the %.1f %% that 'max_failures'"
                + " allows; see %s%n",
            100 * summary.failedShare(),
            100 * allowed,
            where + "/failures");
    return Exit.TOO_MANY_FAILURES;
  }
}
