package dev.winnow.kafka;

/**
 * The place where reading begins if there are neither a checkpoint nor committed offsets of the
 * group.
 */
public enum StartAt {
  /** With the oldest message that the broker has. */
  EARLIEST,
  /** With the messages that come from now on. */
  LATEST
}
