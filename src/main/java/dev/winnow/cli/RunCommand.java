package dev.winnow.cli;

import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.engine.BeamArguments;
import dev.winnow.cli.engine.Engine;
import dev.winnow.cli.output.Filesystems;
import dev.winnow.cli.output.InputCheck;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.cli.output.RunStart;
import dev.winnow.cli.results.RunSummary;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.CleaningProgress;
import dev.winnow.pipeline.Graph;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.pipeline.StreamPlan;
import dev.winnow.read.ReadFiles;
import dev.winnow.write.JsonFiles;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Runs a pipeline file. */
@Command(
    name = "run",
    header = "Clean documents: what a pipeline file says is done to all that it reads.%n",
    customSynopsis =
        "winnow run PIPELINE [--input=PATTERN …] [--output=DIR] [--overwrite | --resume]%n"
            + "                  [--exclude=PATTERN …] [--limit=N] [--sample=SHARE]%n"
            + "                  [--index=DIR …] [--runner=NAME] [any option of Apache Beam]%n",
    description = {
      "Reads documents, cleans them, and writes what became of each below the output folder:",
      "  records/    clean records, one JSON object a line",
      "  removals/   what was taken out of each document, and by which rule",
      "  failures/   documents that could not be read, and why",
      "  README.md   a data card for people, and for Hugging Face",
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
      "  winnow run batch --input=articles --output=clean",
      "  winnow run my-pipeline.yaml --input monday/*.html --output=out",
      "  winnow run clean --input='news/**.html' --output=out"
    })
public final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PIPELINE",
      description =
          "The steps: a pipeline file, or the name of a pipeline that Winnow"
              + " ships: batch, clean, corpus, jsonl, stream, warc or watch.")
  private String pipeline;

  @Parameters(index = "1..*", arity = "0..*", hidden = true)
  private List<String> more = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      description =
          "A file, a folder (with all below it) or a pattern such as 'news/**.html'; instead of"
              + " those in the pipeline file. May be given several times, or be followed by several"
              + " names.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "PATTERN",
      description =
          "Files and folders that are not read, such as '*.jpg' or 'drafts/**'. May be given"
              + " several times.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Read N documents at most, in the order of the files' names.")
  private Long limit;

  @Option(
      names = "--sample",
      paramLabel = "SHARE",
      description =
          "Read a share of the documents, such as 0.01, told by the hash of their places: the same"
              + " ones in each run.")
  private Double sample;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to; instead of the one in the pipeline file.")
  private String output;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The folder of an index of earlier runs, instead of those that 'Dedup' names. Of several"
              + " the run is compared with all, and added to the first.")
  private List<String> indexes = new ArrayList<>();

  @Option(
      names = "--read-only",
      description = "Compare with the indexes, and add this run to none of them.")
  private boolean readOnly;

  @Option(
      names = "--overwrite",
      description = "Write to a folder that has content; an earlier run in it is removed.")
  private boolean overwrite;

  @Option(
      names = "--resume",
      description =
          "Continue the run in the output folder if it died: documents that it has cleaned are not"
              + " cleaned again. If there is none, begin one.")
  private boolean resume;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      description =
          "The engine: direct (this machine, the default), flink, spark or dataflow. Without a"
              + " master, Flink and Spark run on this machine too.")
  private String runner;

  @Unmatched private List<String> beam = new ArrayList<>();

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Plan read = PipelineFile.named(pipeline);
    (inputs.isEmpty() ? beam : inputs).addAll(more);
    Resume resumption = new Resume(resume);
    resumption.check(overwrite, read);
    Engine engine = Engine.named(runner);
    PipelineOptions options = BeamArguments.parse(engine, read instanceof StreamPlan, beam);
    if (read instanceof StreamPlan stream) {
      if (!exclude.isEmpty() || limit != null || sample != null) {
        throw new ConfigException("--exclude, --limit, --sample: a stream reads all that comes");
      }
      boolean goesOn = beam.stream().anyMatch(option -> option.startsWith("--savepointPath="));
      return new StreamRun(terminal, engine, only(), output)
          .call(stream, options, overwrite, goesOn);
    }
    BatchPlan placed = new BatchEnds(pipeline, inputs, output).of(narrowed((BatchPlan) read));
    BatchPlan whole = new IndexChoice(indexes, readOnly).of(placed);
    Filesystems.use(options, whole.places());
    String folder = whole.sink().folder();
    OutputPlace place = folder == null ? null : new OutputPlace(folder);
    InputCheck input = BatchEnds.input(whole, place);
    BatchPlan sized = BatchEnds.sized(whole, input);
    RunReport report = new RunReport(terminal, start);
    RunStart begin = resumption.begin(sized, place, options, input);
    if (begin != null && begin.isComplete()) {
      begin.finish();
      return report.of(RunSummary.read(place), sized, place.folder());
    }
    BatchPlan plan = begin == null ? sized : sized.withWork(begin.work());
    Pipeline graph = Pipeline.create(options);
    Graph.build(graph, plan);
    if (begin != null) {
      begin.prepare(overwrite || resume);
    } else if (place != null) {
      place.prepare(overwrite);
    }
    if (place != null && output == null) {
      terminal.err().println("winnow: writes to " + folder + "; --output names another folder");
    }
    PipelineResult result =
        new WatchedRun(terminal, start).await(graph, input == null ? 0 : input.files());
    if (begin != null) {
      begin.finish();
      if (begin.work().resumed()) {
        long kept = CleaningProgress.kept(result);
        terminal.err().printf(Locale.ROOT, "winnow: %,d documents were not cleaned again%n", kept);
      }
    }
    RunSummary summary =
        plan.sink() instanceof JsonFiles ? RunSummary.read(place) : RunSummary.of(result);
    return report.of(summary, plan, place == null ? plan.sink().place() : place.folder());
  }

  /** The plan with fewer documents, as the command line says. */
  private BatchPlan narrowed(BatchPlan plan) {
    if (exclude.isEmpty() && limit == null && sample == null) {
      return plan;
    }
    if (!(plan.source() instanceof ReadFiles files)) {
      throw new ConfigException("--exclude, --limit, --sample: go with sources of files alone");
    }
    try {
      return plan.with(files.narrowed(exclude, sample, limit), plan.sink());
    } catch (IllegalArgumentException e) {
      throw new ConfigException("the command line: " + e.getMessage());
    }
  }

  /** The input of a stream; null if none is given. */
  private String only() {
    if (inputs.size() > 1) {
      throw new ConfigException(
          "--input: a stream reads from one place, not from " + inputs.size());
    }
    return inputs.isEmpty() ? null : inputs.get(0);
  }
}
