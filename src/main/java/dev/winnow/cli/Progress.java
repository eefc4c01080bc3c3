package dev.winnow.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A line with the number, the share and the rate of cleaned documents, updated during a run. */
final class Progress {
  private static final String START_OF_LINE = "\r\u001B[K";
  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintWriter err;
  private final long total;

  /**
   * @param total the number of files; 0 if it is not known. A file may hold several documents: the
   *     number of documents is not known when more than that are cleaned
   */
  Progress(PrintWriter err, long total) {
    this.err = err;
    this.total = total;
  }

  /**
   * Shows the progress.
   *
   * @param done documents cleaned
   * @param nanos the time since the start
   */
  void show(long done, long nanos) {
    err.print(START_OF_LINE + line(done, nanos));
    err.flush();
  }

  /** Removes the line. */
  void clear() {
    err.print(START_OF_LINE);
    err.flush();
  }

  private String line(long done, long nanos) {
    double seconds = nanos / NANOS_PER_SECOND;
    if (total == 0 || done > total) {
      return String.format(Locale.ROOT, "%,d documents cleaned  %.0f s", done, seconds);
    }
    if (done >= total) {
      return String.format(
          Locale.ROOT, "comparing and writing  %,d documents  %.0f s", total, seconds);
    }
    if (done == 0) {
      return String.format(Locale.ROOT, "starting  %,d documents  %.0f s", total, seconds);
    }
    return String.format(
        Locale.ROOT,
        "cleaning  %,d of %,d documents (%d %%)  %,.0f documents/s",
        done,
        total,
        100 * done / total,
        done / Math.max(seconds, 0.001));
  }
}
