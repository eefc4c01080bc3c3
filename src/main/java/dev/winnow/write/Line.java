package dev.winnow.write;

import java.util.Comparator;

/**
 * A line that waits to be written.
 *
 * @param key the document's id, by which lines are sorted
 * @param json the line without a line feed
 * @param window the beginning of the window that it belongs to, in milliseconds since 1970
 */
record Line(String key, byte[] json, long window) {
  /** By key, then by what they say. */
  static final Comparator<Line> ORDER =
      Comparator.comparing(Line::key).thenComparing(Line::json, java.util.Arrays::compare);

  Line in(long other) {
    return new Line(key, json, other);
  }
}
