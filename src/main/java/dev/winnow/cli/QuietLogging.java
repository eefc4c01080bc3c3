package dev.winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Keeps the logs of libraries out of the output that users read. */
public final class QuietLogging {
  private QuietLogging() {}

  /** Shows warnings and errors on standard error, one line each, and nothing of Beam and Flink. */
  public static void start() {
    try (InputStream in = QuietLogging.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
