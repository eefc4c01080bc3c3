package dev.winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Keeps the libraries' logs from between the lines that users read. */
public final class QuietLogging {
  private QuietLogging() {}

  /**
   * Shows warnings and worse, one line each, on standard error; of Beam and Flink nothing at all.
   */
  public static void start() {
    try (InputStream in = QuietLogging.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
