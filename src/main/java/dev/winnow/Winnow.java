package dev.winnow;

import dev.winnow.cli.CommandLineTool;
import dev.winnow.cli.QuietLogging;

/** Main. */
public final class Winnow {
  /** The JVM's first thread, in which it calls {@code main}, and from which commands do too. */
  private static final long FIRST_THREAD = 1;

  private Winnow() {}

  /**
   * Runs the command line. The process exits with its code, under {@code flink run} and {@code
   * spark-submit} too; but not a server that calls this in one of its threads, as Flink does with a
   * jar that was uploaded to it: that goes on.
   *
   * @throws IllegalStateException if the code is not 0, and the process is not to exit
   */
  public static void main(String[] args) {
    QuietLogging.start();
    int code = CommandLineTool.run(args);
    if (Thread.currentThread().getId() == FIRST_THREAD) {
      System.exit(code);
    }
    if (code != 0) {
      throw new IllegalStateException(
          "winnow ended with exit code " + code + "; standard error says why");
    }
  }
}
