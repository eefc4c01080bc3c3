package dev.winnow.io;

import org.apache.beam.sdk.options.PipelineOptions;

/** Tells runners apart where a graph must differ. */
public final class Runners {
  private Runners() {}

  /** Whether it is the Direct Runner. The jars of other engines do not have its classes. */
  public static boolean isDirect(PipelineOptions options) {
    return options.getRunner().getSimpleName().equals("DirectRunner");
  }
}
