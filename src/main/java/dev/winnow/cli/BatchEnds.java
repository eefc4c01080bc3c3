package dev.winnow.cli;

import dev.winnow.cli.output.InputCheck;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.io.DocumentSource;
import dev.winnow.io.Sink;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.JsonFiles;
import dev.winnow.yaml.ConfigException;
import java.util.List;
import java.util.function.Supplier;

/**
 * The source and the sink of a run that ends, as the command line names them.
 *
 * @param pipeline the pipeline as the command line names it
 * @param inputs as {@code --input} has them; empty if it is not given
 * @param output as {@code --output} has it; null if it is not given
 */
record BatchEnds(String pipeline, List<String> inputs, String output) {

  /**
   * The plan with this source and sink.
   *
   * @throws ConfigException if one of them is missing, or cannot be used
   */
  BatchPlan of(BatchPlan plan) {
    DocumentSource source =
        checked("--input", () -> inputs.isEmpty() ? plan.source() : from(plan.source()));
    Sink sink = checked("--output", () -> output == null ? plan.sink() : plan.sink().to(output));
    if (source instanceof ReadFiles && isBlank(source.folder())) {
      throw new ConfigException("--input: nothing says what to read: " + pipeline + " has no path");
    }
    if (sink instanceof JsonFiles && isBlank(sink.folder())) {
      throw new ConfigException(
          "--output: nothing says where to write: " + pipeline + " has no path");
    }
    checked("--input", source::check);
    checked("--output", sink::check);
    String folder = sink.folder();
    return plan.with(
        source,
        folder == null
            ? sink
            : checked("--output", () -> sink.to(OutputPlace.of(folder).folder())));
  }

  /**
   * Checks the input before the run.
   *
   * @param output the folder that is written to; null if none is
   * @return the files of the input; null if only the source knows them
   * @throws ConfigException if there are no documents, or one lies in the output folder
   */
  static InputCheck input(BatchPlan plan, OutputPlace output) {
    return plan.source() instanceof ReadFiles files ? InputCheck.of(files, output) : null;
  }

  /** The plan with as many files as the input needs, if its size is known. */
  static BatchPlan sized(BatchPlan plan, InputCheck input) {
    return input != null && plan.sink() instanceof JsonFiles files
        ? plan.with(plan.source(), files.sized(input.bytes()))
        : plan;
  }

  private DocumentSource from(DocumentSource stated) {
    if (stated instanceof ReadFiles files) {
      return files.from(inputs);
    }
    if (inputs.size() > 1) {
      throw new IllegalArgumentException(
          "this source reads from one place, not from " + inputs.size());
    }
    return stated.from(inputs.get(0));
  }

  private static boolean isBlank(String path) {
    return path == null || path.isBlank();
  }

  private static void checked(String option, Runnable check) {
    Void unused =
        checked(
            option,
            () -> {
              check.run();
              return null;
            });
  }

  private static <T> T checked(String option, Supplier<T> end) {
    try {
      return end.get();
    } catch (IllegalArgumentException e) {
      throw new ConfigException(option + ": " + e.getMessage());
    }
  }
}
