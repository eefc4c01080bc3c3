package dev.winnow.cli.index;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.engine.BeamArguments;
import dev.winnow.cli.engine.Engine;
import dev.winnow.cli.output.Filesystems;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.cli.results.RunFolder;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.pipeline.PastRunGraph;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.past.ReadPastFn;
import dev.winnow.yaml.ConfigException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a run that is over to an index. */
@Command(
    name = "add",
    header = "Add a run that is over to an index, without running it again.%n",
    description = {
      "%nReads the records and audit lines of a run, in any format. Later runs with the index then"
          + " decide as if the run had been made with it. Runs are added in their order.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:it failed; the index is as it was",
      "2:the command line or the index is wrong, or the folder holds no complete run"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  winnow index add clean/monday --index=known"})
public final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "RUN", description = "The output folder of a run.")
  private String run;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index, which need not be there yet.")
  private String index;

  @Option(
      names = "--pipeline",
      paramLabel = "PIPELINE",
      defaultValue = "batch",
      description =
          "The pipeline of the run, whose settings of 'Dedup' hold: a pipeline file, or the name of"
              + " a pipeline that Winnow ships; batch unless given.")
  private String pipeline;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PipelineOptions options = BeamArguments.parse(Engine.named(null), false, List.of());
    String known = OutputPlace.of(index).folder();
    Filesystems.use(options, Stream.of(run, known));
    RunFolder past = RunFolder.in("index add", run);
    BatchPlan plan = plan().withOutput(past.folder()).withIndex(IndexFolders.of(List.of(known)));
    if (!plan.info().config().equals(past.config())) {
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "winnow: the run was made by other settings or rules than those of %s; its documents"
                  + " are compared by the settings of 'Dedup' in %s%n",
              pipeline,
              pipeline);
    }
    Pipeline graph = Pipeline.create(options);
    PastRunGraph.build(graph, plan, past.files("removals"), past.files("records"));
    PipelineResult result = graph.run();
    result.waitUntilFinish();
    tell(PastRunGraph.numbers(result), known);
    return Exit.DONE;
  }

  private BatchPlan plan() {
    if (PipelineFile.named(pipeline) instanceof BatchPlan batch) {
      return batch;
    }
    throw new ConfigException("--pipeline: " + pipeline + " is a stream, which has no index");
  }

  private void tell(Map<String, Long> numbers, String known) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "documents added %,d: %s%n",
            numbers.getOrDefault(ReadPastFn.ADDED, 0L),
            known);
    long unordered = numbers.getOrDefault(ReadPastFn.UNORDERED, 0L);
    if (unordered > 0) {
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "winnow: of %,d pages the place of removed paragraphs is not known; they stand after"
                  + " the others in the index%n",
              unordered);
    }
  }
}
