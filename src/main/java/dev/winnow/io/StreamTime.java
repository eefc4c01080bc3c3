package dev.winnow.io;

import org.joda.time.Instant;

/** The time of an element of a stream. */
public final class StreamTime {
  private StreamTime() {}

  /**
   * The time at which an element counts as arrived: its timestamp, or now if the timestamp is in
   * the future, or the watermark if the element is late. A wrong clock therefore cannot keep an
   * element in memory for ever.
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
