package dev.winnow.cli;

import java.util.List;
import java.util.Locale;

/** Shows on a terminal what rules take of a sample, with an example for each. */
record SamplePage(Terminal terminal) {
  private static final int EXAMPLE = 22;

  /**
   * Prints it.
   *
   * @param rules the number of rules that were tried
   */
  void print(Sample sample, int rules) {
    List<Sample.Taken> taken = sample.mostFirst();
    if (!taken.isEmpty()) {
      line("%9s %9s  %-18s %s", "documents", "blocks", "kind", "rule");
    }
    for (Sample.Taken each : taken) {
      String rule = first(each.rule(), terminal.width());
      line("%,9d %,9d  %-18s %s", each.documents(), each.blocks(), each.kind(), rule);
      line("%s%s", " ".repeat(EXAMPLE - 1), first(each.example(), terminal.width() - EXAMPLE));
    }
    line(
        "%s, %,d failed; %s in force",
        CheckCommand.counted(sample.documents(), "document"),
        sample.failures(),
        CheckCommand.counted(rules, "rule"));
  }

  /** What of a text fits into one line. */
  private static String first(String text, int width) {
    List<String> lines = Wrap.lines(Problem.oneLine(text), width - 2);
    return lines.size() == 1 ? lines.get(0) : lines.get(0) + " …";
  }

  private void line(String format, Object... values) {
    terminal.out().println(String.format(Locale.ROOT, format, values));
  }
}
