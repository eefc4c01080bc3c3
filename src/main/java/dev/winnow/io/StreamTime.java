package dev.winnow.io;

import org.joda.time.Instant;

/** The time of an element of a stream. */
public final class StreamTime {
  private StreamTime() {}

  /**
   * When an element counts as having come: at its timestamp, but not in the future, and if it is
   * late, when it came. So a wrong clock somewhere does not keep what is held for a time from being
   * let go.
   *
   * @param timestamp of the element
   * @param watermark of where it came to
   */
  public static Instant of(Instant timestamp, Instant watermark) {
    Instant now = Instant.now();
    Instant sent = timestamp.isAfter(now) ? now : timestamp;
    return sent.isBefore(watermark) ? watermark : sent;
  }
}
