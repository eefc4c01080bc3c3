package dev.winnow.checkpoint;

import java.util.BitSet;

/** How much of a file is cleaned: the numbers of its documents and failures, from 0. */
final class FileProgress {
  private static final int UNKNOWN = -1;

  private final BitSet done = new BitSet();
  private int total = UNKNOWN;

  /** Marks a document as done; false if it was done before. */
  boolean add(int number) {
    boolean added = !done.get(number);
    done.set(number);
    return added;
  }

  boolean has(int number) {
    return done.get(number);
  }

  /** Says how many there are. */
  void end(int number) {
    total = number;
  }

  /** Whether all are done, so that the file need not be read. */
  boolean isWhole() {
    return done.cardinality() == total;
  }
}
