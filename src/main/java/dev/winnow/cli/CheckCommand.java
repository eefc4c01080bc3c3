package dev.winnow.cli;

import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.strip.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Validates a pipeline file and what it refers to. */
@Command(
    name = "check",
    header = "Validate a pipeline file and try its rules on their own examples.%n",
    description = {
      "%nReads a pipeline file and all that it refers to, and tries each rule on the texts that it"
          + " must match and those that it must keep.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "2:a file is wrong, or a rule does not do what its examples say"
    },
    footerHeading = "%nExample:%n",
    footer = "  winnow check pipelines/batch.yaml")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "PIPELINE.yaml", description = "The pipeline file.")
  private Path pipeline;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Plan plan = PipelineFile.read(pipeline);
    List<String> problems = plan.rules().stream().flatMap(set -> set.check().stream()).toList();
    int rules = plan.rules().stream().mapToInt(RuleSet::size).sum();
    problems.forEach(terminal.err()::println);
    if (!problems.isEmpty()) {
      terminal.err().println(rules + " rules, " + problems.size() + " problems");
      return Exit.WRONG_USE;
    }
    terminal.out().println(rules + " rules, all examples hold");
    return Exit.DONE;
  }
}
