package dev.winnow.cli.diff;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.diff.Fate.Outcome;
import dev.winnow.cli.output.Filesystems;
import dev.winnow.cli.results.RunFolder;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two runs. */
@Command(
    name = "diff",
    header = "Compare two runs: the way to try a rule.%n",
    description = {
      "%nShows which documents, paragraphs, removals and fields differ between two runs over the"
          + " same documents, and by which rule. Documents are matched by id.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the runs are compared; with --exit-code: they are equal",
      "1:the comparison failed",
      "2:the command line is wrong, or a folder holds no complete run that can be read",
      "4:with --exit-code: the runs differ"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  winnow diff before after",
      "  winnow diff before after --json | jq 'select(.type == \"summary\")'",
      "  winnow diff before after --exit-code --examples=0"
    })
public final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "RUN_A",
      description = "The output folder of a run, in any format and on any of Beam's filesystems.")
  private String first;

  @Parameters(index = "1", paramLabel = "RUN_B", description = "The output folder of another run.")
  private String second;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "2",
      description = "The number of examples of each sort of difference; 2 unless given.")
  private int examples;

  @Option(
      names = "--json",
      description =
          "Print an object of JSON a line for each document that differs, and the summary last.")
  private boolean json;

  @Option(names = "--exit-code", description = "End with exit code 4 if the runs differ.")
  private boolean exitCode;

  public DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (examples < 0) {
      throw new ConfigException("--examples: must be 0 or more, was " + examples);
    }
    Filesystems.use(PipelineOptionsFactory.create(), Stream.of(first, second));
    RunDiff runs = new RunDiff(RunFolder.in("diff", first), RunFolder.in("diff", second));
    DiffTotals totals;
    if (json) {
      DiffJson lines = new DiffJson(terminal.out());
      totals = runs.compare(0, lines::print, lines::print);
      lines.print(runs, totals);
    } else {
      totals = runs.compare(examples, unused -> {}, unused -> {});
      new DiffPage(terminal).print(runs, totals);
    }
    warn(totals);
    return exitCode && totals.different() > 0 ? Exit.DIFFERENT : Exit.DONE;
  }

  private void warn(DiffTotals totals) {
    long onlyA = totals.inB(Outcome.ABSENT);
    long onlyB = totals.inA(Outcome.ABSENT);
    if (onlyA + onlyB > 0) {
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "winnow: the runs have read different documents: %,d are in A only, %,d in B only%n",
              onlyA,
              onlyB);
    }
  }
}
