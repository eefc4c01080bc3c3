package dev.winnow.write.windows;

import java.util.Comparator;

/**
 * A line that waits to be written.
 *
 * @param key the document's id, by which lines are sorted
 * @param json the line without a line feed
 * @param window the beginning of the window that it belongs to, in milliseconds since 1970
 */
record WindowedLine(String key, byte[] json, long window) {
  /** By key, then by what they say. */
  static final Comparator<WindowedLine> ORDER =
      Comparator.comparing(WindowedLine::key)
          .thenComparing(WindowedLine::json, java.util.Arrays::compare);

  WindowedLine in(long other) {
    return new WindowedLine(key, json, other);
  }
}
