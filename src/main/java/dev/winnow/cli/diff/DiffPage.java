package dev.winnow.cli.diff;

import dev.winnow.cli.console.Problem;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.console.TextWrapper;
import dev.winnow.cli.diff.Fate.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Shows the differences of two runs on a terminal. */
record DiffPage(Terminal terminal) {
  private static final int EXAMPLE_COLUMN = 4;
  private static final int MAX_RULE_COLUMNS = 34;

  void print(RunDiff runs, DiffTotals totals) {
    line("A  %s", safe(runs.a().folder()));
    line("B  %s", safe(runs.b().folder()));
    line("");
    line("%-12s %12s %12s", "", "A", "B");
    count("records", totals, Outcome.RECORD);
    count("dropped", totals, Outcome.DROPPED);
    count("failures", totals, Outcome.FAILED);
    count("not read", totals, Outcome.ABSENT);
    line("");
    if (totals.different() == 0) {
      line("The runs are equal%s.", sameRules(runs) ? "" : ", although their rules differ");
      return;
    }
    line("%,d of %,d documents differ.", totals.different(), totals.all());
    outcomes(totals);
    text(totals);
    fields(totals);
    if (totals.changedPages() > 0) {
      line("");
      line(
          "At %s the runs read different bytes: the pages have changed.",
          counted(totals.changedPages(), "place"));
    }
  }

  private static boolean sameRules(RunDiff runs) {
    return runs.a().config().equals(runs.b().config());
  }

  private void count(String name, DiffTotals totals, Outcome outcome) {
    line("%-12s %,12d %,12d", name, totals.inA(outcome), totals.inB(outcome));
  }

  private void outcomes(DiffTotals totals) {
    List<Map.Entry<Sides<Fate>, Row>> rows =
        sorted(totals.fates(), Row::documents).stream()
            .filter(each -> !each.getKey().areEqual())
            .toList();
    int width = width(rows, Fate::words);
    if (!rows.isEmpty()) {
      line("");
      line("Documents with another outcome, and examples of each:");
      line("%9s  %s  %s", "documents", padded("in A", width), "in B");
    }
    for (Map.Entry<Sides<Fate>, Row> each : rows) {
      Sides<Fate> sides = each.getKey();
      line(
          "%,9d  %s  %s",
          each.getValue().documents(), padded(sides.a().words(), width), fit(sides.b().words()));
      examples(each.getValue());
    }
  }

  private void text(DiffTotals totals) {
    List<Map.Entry<Sides<String>, Row>> rows = sorted(totals.text(), Row::words);
    int width = width(rows, DiffPage::verdict);
    if (!rows.isEmpty()) {
      line("");
      line("Text with another outcome, by the rules that took it, and examples of each:");
      line("%9s %9s %9s  %s  %s", "documents", "pieces", "words", padded("in A", width), "in B");
    }
    for (Map.Entry<Sides<String>, Row> each : rows) {
      Row row = each.getValue();
      line(
          "%,9d %,9d %,9d  %s  %s",
          row.documents(),
          row.pieces(),
          row.words(),
          padded(verdict(each.getKey().a()), width),
          fit(verdict(each.getKey().b())));
      examples(row);
    }
    if (totals.moved().pieces() > 0) {
      line("");
      line(
          "Paragraphs in another order: %s in %s, and examples:",
          counted(totals.moved().pieces(), "paragraph"),
          counted(totals.moved().documents(), "document"));
      examples(totals.moved());
    }
  }

  private void fields(DiffTotals totals) {
    if (!totals.fields().isEmpty()) {
      line("");
      line("Fields with other values, and examples of each:");
      line("%9s  %s", "documents", "field");
    }
    for (Map.Entry<String, Row> each : sorted(totals.fields(), Row::documents)) {
      line("%,9d  %s", each.getValue().documents(), safe(each.getKey()));
      examples(each.getValue());
    }
  }

  private static <K> List<Map.Entry<K, Row>> sorted(Map<K, Row> rows, ToLongFunction<Row> size) {
    Comparator<Map.Entry<K, Row>> most =
        Comparator.comparingLong(each -> -size.applyAsLong(each.getValue()));
    return rows.entrySet().stream().sorted(most).toList();
  }

  private void examples(Row row) {
    for (Row.Example example : row.examples()) {
      int width = terminal.width() - EXAMPLE_COLUMN;
      line("    %s", end(example.uri(), width));
      if (!example.text().isEmpty()) {
        line("      %s", beginning(example.text(), width - 2));
      }
    }
  }

  private static String verdict(String verdict) {
    return verdict.equals(PieceChange.NOWHERE) ? "no such text" : verdict;
  }

  /** The columns that what the first run says takes. */
  private static <T extends Comparable<T>> int width(
      List<Map.Entry<Sides<T>, Row>> rows, Function<T, String> words) {
    return rows.stream()
        .mapToInt(each -> TextWrapper.width(fit(words.apply(each.getKey().a()))))
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    String fit = fit(text);
    return fit + " ".repeat(Math.max(0, width - TextWrapper.width(fit)));
  }

  private static String fit(String rule) {
    return beginning(rule, MAX_RULE_COLUMNS);
  }

  /** The beginning of a text that fits into one line. */
  private static String beginning(String text, int width) {
    List<String> lines = TextWrapper.lines(Problem.oneLine(text), width - 2);
    return lines.size() == 1 ? lines.get(0) : lines.get(0) + " …";
  }

  /** The end of a place that fits into one line: it has the name of the file. */
  private static String end(String place, int width) {
    String safe = safe(place);
    return safe.length() <= width ? safe : "…" + safe.substring(safe.length() - width + 1);
  }

  private static String safe(String text) {
    return String.join("", TextWrapper.lines(Problem.oneLine(text), Integer.MAX_VALUE));
  }

  private static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private void line(String format, Object... values) {
    terminal.out().println(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
