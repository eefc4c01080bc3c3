package dev.winnow.cli;

import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.CleanedSoFar;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.pipeline.StreamPlan;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.joda.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Runs a pipeline file. */
@Command(
    name = "run",
    header = "Clean documents: what a pipeline file says is done to all that it reads.%n",
    customSynopsis =
        "winnow run PIPELINE.yaml [--input=PATTERN] [--output=DIR] [--overwrite]%n"
            + "                  [--index=DIR] [--runner=NAME] [any option of Apache Beam]%n",
    description = {
      "Reads documents, cleans them, and writes what became of each below the output folder:",
      "  records/    clean records, one JSON object a line",
      "  removals/   what was taken out of each document, and by which rule",
      "  failures/   documents that could not be read, and why",
      "  _run.json   the numbers of the run; it is written last",
      "A stream ('streaming: true') runs until it is stopped, and has no _run.json.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the run failed",
      "2:the command line or a file of configuration is wrong; no data was touched",
      "3:done, but more documents failed than 'max_failures' of the pipeline allows"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  winnow run pipelines/batch.yaml --input=articles --output=clean",
      "  winnow run pipelines/clean.yaml --input='news/**.html' --output=out"
    })
final class RunCommand implements Callable<Integer> {
  private static final Duration BETWEEN_UPDATES = Duration.millis(500);

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PIPELINE.yaml",
      description = "What is done, step by step; the folder 'pipelines' has some to start from.")
  private Path pipeline;

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      description =
          "A file, a folder (with all below it) or a pattern such as 'news/**.html'; instead of"
              + " the one in the pipeline file.")
  private String input;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to; instead of the one in the pipeline file.")
  private String output;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "What earlier runs have left to compare with, and where this one leaves its own; instead"
              + " of the one that 'Dedup' names.")
  private String index;

  @Option(
      names = "--overwrite",
      description = "Write to a folder that has content; an earlier run in it is removed.")
  private boolean overwrite;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      description =
          "What runs it: direct (this machine, the default), flink, spark or dataflow. Without a"
              + " master, Flink and Spark run on this machine too.")
  private String runner;

  @Unmatched private List<String> beam = new ArrayList<>();

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Plan read = PipelineFile.read(pipeline);
    Engine engine = Engine.named(runner);
    PipelineOptions options = BeamArguments.parse(engine, read instanceof StreamPlan, beam);
    if (read instanceof StreamPlan stream) {
      boolean goesOn = beam.stream().anyMatch(option -> option.startsWith("--savepointPath="));
      return new StreamRun(terminal, engine, input, output).call(stream, options, overwrite, goesOn);
    }
    BatchPlan plan = placed((BatchPlan) read);
    Filesystems.use(options, plan.places());
    OutputPlace place = new OutputPlace(plan.sink().path());
    long documents = InputCheck.count(plan.source().path(), place);
    Pipeline graph = Pipeline.create(options);
    Graph.build(graph, plan);
    place.prepare(overwrite);
    await(graph, documents, start);
    RunSummary summary = RunSummary.read(place);
    new SummaryPage(terminal.out()).print(summary, place, System.nanoTime() - start);
    return verdict(summary, plan.options().maxFailures(), place);
  }

  private BatchPlan placed(BatchPlan plan) {
    String from = input == null ? plan.source().path() : input;
    String to = output == null ? plan.sink().path() : output;
    if (from == null || from.isBlank()) {
      throw new ConfigException("--input: nothing says what to read: " + pipeline + " has no path");
    }
    if (to == null || to.isBlank()) {
      throw new ConfigException(
          "--output: nothing says where to write: " + pipeline + " has no path");
    }
    BatchPlan placed = plan.withInput(from).withOutput(OutputPlace.of(to).folder());
    return index == null ? placed : placed.withIndex(OutputPlace.of(index).folder());
  }

  private void await(Pipeline graph, long documents, long start) {
    Progress progress = new Progress(terminal.err(), documents);
    try {
      PipelineResult result = graph.run();
      if (!terminal.progress()) {
        result.waitUntilFinish();
        return;
      }
      do {
        progress.show(CleanedSoFar.of(result), System.nanoTime() - start);
      } while (result.waitUntilFinish(BETWEEN_UPDATES) == null);
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(e);
    } finally {
      if (terminal.progress()) {
        progress.clear();
      }
    }
  }

  private int verdict(RunSummary summary, double allowed, OutputPlace place) {
    if (summary.failedShare() <= allowed) {
      return Exit.DONE;
    }
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "winnow: %.1f %% of the documents failed, more than the %.1f %% that 'max_failures'"
                + " allows; see %s%n",
            100 * summary.failedShare(),
            100 * allowed,
            place.folder() + "/failures");
    return Exit.TOO_MANY_FAILURES;
  }
}
