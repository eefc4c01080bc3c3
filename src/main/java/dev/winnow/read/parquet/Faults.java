package dev.winnow.read.parquet;

/** The words of the library for what is wrong with a file. */
final class Faults {
  private static final int MAX_CHARS = 200;

  private Faults() {}

  /** The message of the first cause on one line, or its type if it has none. */
  static String reason(Throwable fault) {
    Throwable first = fault;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String message = first.getMessage();
    if (message == null || message.isBlank()) {
      return first.getClass().getSimpleName();
    }
    String line = message.strip().lines().findFirst().orElse("");
    return line.length() > MAX_CHARS ? line.substring(0, MAX_CHARS) + "…" : line;
  }
}
