package dev.winnow;

import dev.winnow.cli.CommandLineTool;
import dev.winnow.cli.QuietLogging;
import dev.winnow.library.Clean;
import java.nio.file.Path;

/**
 * Winnow's entry: {@link #main} is the command line, and {@link #clean} is the transform for a Beam
 * pipeline. {@link dev.winnow.recur.Recurrence} and {@link dev.winnow.dedup.Dedup} compare the
 * articles that it returns; {@link dev.winnow.library.Cleaner} cleans without Beam.
 */
public final class Winnow {
  /** The JVM's first thread, in which it calls {@code main}, and from which commands do too. */
  private static final long FIRST_THREAD_ID = 1;

  private Winnow() {}

  /** Cleans each document of a Beam pipeline with the shipped rules and models. */
  public static Clean clean() {
    return Clean.shipped();
  }

  /**
   * Cleans each document of a Beam pipeline with the steps of a pipeline file.
   *
   * @throws dev.winnow.yaml.ConfigException if anything in the file is wrong
   */
  public static Clean clean(Path pipelineFile) {
    return Clean.with(pipelineFile);
  }

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
    if (Thread.currentThread().getId() == FIRST_THREAD_ID) {
      System.exit(code);
    }
    if (code != 0) {
      throw new IllegalStateException(
          "winnow ended with exit code " + code + "; standard error says why");
    }
  }
}
