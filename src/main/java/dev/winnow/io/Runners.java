package dev.winnow.io;

import org.apache.beam.sdk.options.PipelineOptions;

/** Tells runners apart where a graph must differ. */
public final class Runners {
  private Runners() {}

  /** Whether it is the Direct Runner, of which the jars of others have no class. */
  public static boolean isDirect(PipelineOptions options) {
    return options.getRunner().getSimpleName().equals("DirectRunner");
  }
}
