package dev.winnow.cli.check;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates a pipeline or rules, and shows the text that rules take from a sample. */
@Command(
    name = "check",
    header = "Validate a pipeline or rules, and try each rule on its own examples.%n",
    description = {
      "%nReads a pipeline file and all that it refers to, or rule files, and tries each rule on the"
          + " texts that it must match and those that it must keep. With --on it also shows what"
          + " each rule would take from some documents, most first.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "2:a file is wrong, or a rule does not do what its examples say"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  winnow check my-pipeline.yaml",
      "  winnow check my-rules.yaml --on=articles",
      "  winnow check shipped my-rules"
    })
public final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "WHAT",
      description =
          "A pipeline file, or the name of a shipped one. Or rule files, folders of them and"
              + " 'shipped', which are checked together.")
  private List<String> names;

  @Option(
      names = "--on",
      paramLabel = "DIR",
      description =
          "Documents to try the rules on: a file, a folder or a pattern; may be given several"
              + " times.")
  private List<String> sample;

  public CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Checkable checked = Checkable.of(names);
    List<String> problems = checked.problems();
    String rules = counted(checked.size(), "rule");
    problems.forEach(terminal.err()::println);
    if (problems.isEmpty()) {
      terminal.out().println(rules + ", all examples hold");
    } else {
      terminal.err().println(rules + ", " + counted(problems.size(), "problem"));
    }
    if (sample != null) {
      RuleSample taken = RuleSample.of(checked.chain(), sample);
      terminal.out().println();
      new SamplePage(terminal).print(taken, checked.size());
    }
    return problems.isEmpty() ? Exit.DONE : Exit.WRONG_USE;
  }

  /** A number with its noun. */
  static String counted(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
