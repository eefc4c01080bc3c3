package dev.winnow.io;

import java.io.Serializable;

/**
 * A sink of a pipeline. Most sinks are Java records whose components are the keys of the pipeline
 * file.
 */
public interface Sink extends Serializable {

  /** The place that it writes to, for people: "the folder clean". */
  String place();

  /**
   * The folder that it writes to; null if it writes to none. A sink with a folder overrides {@link
   * #to} as well: a run calls it with the absolute path.
   */
  default String folder() {
    return null;
  }

  /**
   * This sink with another place to write to.
   *
   * @param output as {@code --output} has it
   * @throws IllegalArgumentException with one sentence if it cannot be written there
   */
  Sink to(String output);

  /**
   * Checks before the run that the sink can be written to.
   *
   * @throws IllegalArgumentException with one sentence that names the missing thing
   */
  void check();
}
