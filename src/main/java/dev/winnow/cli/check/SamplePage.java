package dev.winnow.cli.check;

import dev.winnow.cli.console.Problem;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.console.TextWrapper;
import java.util.List;
import java.util.Locale;

/** Shows on a terminal the text that rules take from a sample, with an example for each rule. */
record SamplePage(Terminal terminal) {
  private static final int EXAMPLE_COLUMN = 22;

  /**
   * Prints it.
   *
   * @param rules the number of rules that were tried
   */
  void print(RuleSample sample, int rules) {
    List<RuleSample.Taken> taken = sample.mostFirst();
    if (!taken.isEmpty()) {
      line("%9s %9s  %-18s %s", "documents", "blocks", "kind", "rule");
    }
    for (RuleSample.Taken each : taken) {
      String rule = first(each.rule(), terminal.width());
      line("%,9d %,9d  %-18s %s", each.documents(), each.blocks(), each.kind(), rule);
      line(
          "%s%s",
          " ".repeat(EXAMPLE_COLUMN - 1), first(each.example(), terminal.width() - EXAMPLE_COLUMN));
    }
    line(
        "%s, %,d failed; %s in force",
        CheckCommand.counted(sample.documents(), "document"),
        sample.failures(),
        CheckCommand.counted(rules, "rule"));
  }

  /** The beginning of a text that fits into one line. */
  private static String first(String text, int width) {
    List<String> lines = TextWrapper.lines(Problem.oneLine(text), width - 2);
    return lines.size() == 1 ? lines.get(0) : lines.get(0) + " …";
  }

  private void line(String format, Object... values) {
    terminal.out().println(String.format(Locale.ROOT, format, values));
  }
}
