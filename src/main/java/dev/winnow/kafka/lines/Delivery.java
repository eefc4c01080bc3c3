package dev.winnow.kafka.lines;

/** What a reader of the topics can count on when the job was restarted. */
public enum Delivery {
  /** Each line once, to those who read with {@code read_committed}, as of a checkpoint. */
  EXACTLY_ONCE,
  /** Each line at once, and again after a restart: the same bytes under the same key. */
  AT_LEAST_ONCE
}
