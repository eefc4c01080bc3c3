package dev.winnow.kafka.lines;

/** The promise to readers of the topics after a restart of the job. */
public enum Delivery {
  /** Each line once, to those who read with {@code read_committed}, as of a checkpoint. */
  EXACTLY_ONCE,
  /** Each line at once, and again after a restart: the same bytes under the same key. */
  AT_LEAST_ONCE
}
