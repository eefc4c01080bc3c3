package dev.winnow.cli;

import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.Plan;
import dev.winnow.yaml.ConfigException;
import java.util.function.Supplier;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * A run without an end.
 *
 * @param input what {@code --input} says; null if it is not given
 * @param output what {@code --output} says; null if it is not given
 */
record StreamRun(Terminal terminal, String input, String output) {

  /**
   * Runs until it is stopped.
   *
   * @throws ConfigException if it cannot read or write where it shall
   */
  int call(Plan plan, PipelineOptions options) {
    FileSystems.setDefaultPipelineOptions(options);
    DocumentSource source = checked("--input", () -> source(plan.stream().source()));
    LineSink sink = checked("--output", () -> sink(plan.stream().sink()));
    Pipeline graph = Pipeline.create(options);
    Graph.build(graph, plan.withStream(source, sink));
    terminal
        .err()
        .printf("winnow: from %s to %s, until it is stopped%n", source.place(), sink.place());
    terminal.err().flush();
    try {
      PipelineResult result = graph.run();
      result.waitUntilFinish();
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(e);
    }
    return Exit.DONE;
  }

  private DocumentSource source(DocumentSource stated) {
    DocumentSource source = input == null ? stated : stated.from(input);
    source.check();
    return source;
  }

  private LineSink sink(LineSink stated) {
    LineSink sink = output == null ? stated : stated.to(output);
    sink.check();
    return sink;
  }

  private static <T> T checked(String option, Supplier<T> place) {
    try {
      return place.get();
    } catch (IllegalArgumentException e) {
      throw new ConfigException(option + ": " + e.getMessage());
    }
  }
}
