package dev.winnow.cli;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Problem;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.engine.Engine;
import dev.winnow.cli.output.Filesystems;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.io.DocumentSource;
import dev.winnow.io.LineSink;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.StreamPlan;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * A run without an end.
 *
 * @param input the value of {@code --input}; null if it is not given
 * @param output the value of {@code --output}; null if it is not given
 */
record StreamRun(Terminal terminal, Engine engine, String input, String output) {

  /**
   * Runs until it is stopped.
   *
   * @param overwrite whether the output of an earlier run is removed
   * @param goesOn whether the stream resumes from a savepoint and keeps the earlier output
   * @throws ConfigException if it cannot read its input or write to its output
   */
  int call(StreamPlan plan, PipelineOptions options, boolean overwrite, boolean goesOn) {
    DocumentSource source = checked("--input", () -> source(plan.source()));
    LineSink sink = checked("--output", () -> sink(plan.sink()));
    StreamPlan placed = plan.with(source, sink);
    Filesystems.use(options, placed.places());
    if (sink.folder() != null) {
      prepare(new OutputPlace(sink.folder()), source, overwrite, goesOn);
    }
    Pipeline graph = Pipeline.create(options);
    Graph.build(graph, placed);
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "winnow: from %s to %s on %s, until it is stopped%n",
            source.place(),
            sink.place(),
            engine.label());
    terminal.err().flush();
    try {
      await(graph.run());
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(e);
    }
    return Exit.DONE;
  }

  /** An interrupt stops a stream that runs in this process. A job on a cluster goes on. */
  private void await(PipelineResult result) {
    Thread stop = new Thread(() -> stop(result), "stop");
    if (engine == Engine.DIRECT) {
      Runtime.getRuntime().addShutdownHook(stop);
    }
    try {
      PipelineResult.State unused = result.waitUntilFinish();
    } catch (RuntimeException | Error e) {
      forget(stop);
      throw e;
    }
  }

  /** A stream that has failed is not stopped again. */
  private static void forget(Thread stop) {
    try {
      boolean unused = Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException e) {
      // The process ends already, and with it the thread has run.
    }
  }

  private void stop(PipelineResult result) {
    try {
      PipelineResult.State unused = result.cancel();
      terminal.err().println("winnow: stopped");
    } catch (IOException | RuntimeException e) {
      terminal.err().println("winnow: the stream was not stopped: " + Problem.sentence(e));
    }
    terminal.err().flush();
  }

  private static void prepare(
      OutputPlace place, DocumentSource source, boolean overwrite, boolean goesOn) {
    if (source.folder() != null && new OutputPlace(source.folder()).holds(place.folder() + "/")) {
      throw new ConfigException(
          "--output: '" + place.folder() + "' lies in the folder that is watched");
    }
    if (goesOn && !overwrite) {
      place.goOn();
    } else {
      place.prepare(overwrite);
    }
  }

  private DocumentSource source(DocumentSource stated) {
    DocumentSource source = input == null ? stated : stated.from(input);
    source.check();
    return source.folder() == null ? source : source.from(OutputPlace.of(source.folder()).folder());
  }

  private LineSink sink(LineSink stated) {
    LineSink sink = output == null ? stated : stated.to(output);
    sink.check();
    return sink.folder() == null ? sink : sink.to(OutputPlace.of(sink.folder()).folder());
  }

  private static <T> T checked(String option, Supplier<T> place) {
    try {
      return place.get();
    } catch (IllegalArgumentException e) {
      throw new ConfigException(option + ": " + e.getMessage());
    }
  }
}
