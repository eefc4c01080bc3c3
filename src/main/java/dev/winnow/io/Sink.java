package dev.winnow.io;

import java.io.Serializable;

/** Where a pipeline writes. A sink is its configuration: a Java record. */
public interface Sink extends Serializable {

  /** Where it writes, for people: "the folder clean". */
  String place();

  /** The folder that it writes to; null if it writes to none. */
  default String folder() {
    return null;
  }

  /**
   * The same, writing elsewhere.
   *
   * @param output as {@code --output} has it
   * @throws IllegalArgumentException with one sentence if it cannot be written there
   */
  Sink to(String output);

  /**
   * Looks, before the run, whether it can be written.
   *
   * @throws IllegalArgumentException with one sentence that says what is missing
   */
  void check();
}
