package dev.winnow.pipeline;

import java.time.Duration;

/**
 * How a sink parts a stream.
 *
 * @param type {@code fixed}
 * @param size the length of a window, from 1s to 1d; 5m by default
 */
record Windowing(String type, Duration size) {
  private static final Duration LONGEST = Duration.ofDays(1);

  Windowing {
    size = size == null ? Duration.ofMinutes(5) : size;
    if (!"fixed".equals(type)) {
      throw new IllegalArgumentException("'type' must be fixed, was " + type);
    }
    if (size.toSeconds() < 1 || size.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("'size' must be from 1s to 1d, was " + size);
    }
  }
}
