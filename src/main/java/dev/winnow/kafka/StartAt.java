package dev.winnow.kafka;

/** Where reading begins if neither a checkpoint nor the group's committed offsets say so. */
public enum StartAt {
  /** With the oldest message that the broker has. */
  EARLIEST,
  /** With what comes from now on. */
  LATEST
}
