package dev.winnow.kafka;

import org.apache.beam.sdk.transforms.windowing.BoundedWindow;

/**
 * The progress of reading a partition. Event time is the record's timestamp, but never later than
 * now: one message from a clock that is wrong must not make all others late.
 */
final class PartitionProgress {
  /** How much later than its successor a message may stand in its partition, in milliseconds. */
  static final long MAX_DISORDER_MILLIS = 10_000;

  private long next;
  private long watermark;

  /**
   * @param next the offset to read next
   * @param watermark the watermark of an earlier reader
   */
  PartitionProgress(long next, long watermark) {
    this.next = next;
    this.watermark = watermark;
  }

  /** A partition that has not been read yet. */
  static PartitionProgress from(long next) {
    return new PartitionProgress(next, BoundedWindow.TIMESTAMP_MIN_VALUE.getMillis());
  }

  /**
   * Goes past a message.
   *
   * @param timestamp the broker's timestamp in milliseconds; negative if there is none
   * @return the message's event time
   */
  long read(long offset, long timestamp, long now) {
    next = offset + 1;
    long time = timestamp < 0 ? now : Math.min(timestamp, now);
    watermark = Math.max(watermark, time - MAX_DISORDER_MILLIS);
    return time;
  }

  /** A partition with nothing left to read does not hold the others back. */
  void idle(long now) {
    watermark = Math.max(watermark, now - MAX_DISORDER_MILLIS);
  }

  /** Goes on at another offset. */
  void skipTo(long offset) {
    next = offset;
  }

  /** The offset of the next message. */
  long next() {
    return next;
  }

  /** The event time up to which the partition is held to be complete, in milliseconds. */
  long watermark() {
    return watermark;
  }
}
