package dev.winnow.cli.results;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The summary that users read at the end of a run. */
public record SummaryPage(PrintWriter out) {
  private static final double NANOS_PER_SECOND = 1e9;

  public void print(RunSummary run, String where, long nanos) {
    long kept = run.number("/text/kept_characters");
    long removed = run.number("/text/removed_characters");
    count("documents read", run.places(), alsoAt(run));
    run.rowsByLayout().forEach((layout, rows) -> count("  rows of " + layout, rows, ""));
    count("records", run.number("/documents/records"), "");
    count("dropped", run.number("/documents/dropped"), largest(run.droppedByRule()));
    count("failures", run.number("/documents/failures"), largest(run.failuresByCategory()));
    if (kept + removed > 0) {
      share("text kept", kept, kept + removed);
      share("text removed", removed, kept + removed);
    }
    if (removed > 0) {
      out.println();
      line("%-20s %10s %12s %9s", "removed by kind", "pieces", "characters", "share");
      for (RunSummary.Removed kind : run.removedByKind()) {
        line(
            "  %-18s %,10d %,12d %7.2f %%",
            kind.kind(),
            kind.pieces(),
            kind.characters(),
            percent(kind.characters(), kept + removed));
      }
    }
    out.println();
    line("done in %.1f s: %s", nanos / NANOS_PER_SECOND, where);
  }

  private static String alsoAt(RunSummary run) {
    long more = run.number("/documents/also_at");
    return more == 0 ? "" : String.format(Locale.ROOT, "  %,d with the bytes of another", more);
  }

  /** The largest numbers with their names, the largest first. */
  private static String largest(Map<String, Long> numbers) {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(each -> String.format(Locale.ROOT, "%s %,d", each.getKey(), each.getValue()))
        .collect(Collectors.joining(", ", numbers.isEmpty() ? "" : "  ", ""));
  }

  private void count(String name, long number, String remark) {
    line("%-20s %,10d%s", name, number, remark);
  }

  private void share(String name, long part, long whole) {
    line("%-20s %8.1f %%", name, percent(part, whole));
  }

  private static double percent(long part, long whole) {
    return 100.0 * part / Math.max(1, whole);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
