package dev.winnow.write.card;

import static dev.winnow.write.card.CardTable.number;

import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import dev.winnow.write.json.RunInfo;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data card of a run. The same run gives the same card.
 *
 * @param info how the records were made
 * @param counts the numbers of the run
 * @param ending the end of the names of the files that readers shall open, such as {@code .parquet}
 */
public record DataCard(RunInfo info, RunCounts counts, String ending) {
  /** The line by which a card of Winnow is told from a file that somebody wrote. */
  public static final String MARK =
      "# Winnow wrote this file, and replaces it only while this line is here.";

  private static final int MAX_ROWS = 20;

  /** The whole file. */
  public String text() {
    return CardHead.of(this) + body();
  }

  long records() {
    return count(Figure.DOCUMENTS_RECORDED);
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    text.append("\n# News articles, cleaned\n\n");
    text.append(number(records())).append(" articles, cleaned by Winnow ").append(info.version());
    text.append(" with the pipeline `").append(info.pipeline()).append("`.\n");
    text.append("Each record holds one article without boilerplate and repeated paragraphs. ");
    text.append("Each text that was removed is in `removals`, with its rule.\n");
    section(text, "Documents", documents());
    section(text, "Languages", known(Figure.RECORDS_BY_LANGUAGE, "language"));
    section(text, "Years of publication", years());
    section(text, "Sources", sources());
    section(text, "Removed text by kind", removedByKind());
    section(text, "Removed text by rule", byRule(Figure.REMOVALS_BY_RULE, "pieces"));
    section(text, "Documents without a record", byRule(Figure.DROPPED_BY_RULE, "documents"));
    section(text, "Failures", byName(Figure.FAILURES_BY_CATEGORY, "category", "documents"));
    text.append("\n## License\n\n");
    text.append("To be filled in: the articles belong to their publishers.\n");
    return text.toString();
  }

  private static void section(StringBuilder text, String title, CardTable table) {
    if (table != null) {
      text.append("\n## ").append(title).append("\n\n").append(table);
    }
  }

  private CardTable documents() {
    return CardTable.of("documents", "number")
        .row("with a record", records())
        .row("without a record", count(Figure.DOCUMENTS_DROPPED))
        .row("that could not be read", count(Figure.DOCUMENTS_FAILED))
        .row("at further places with the same bytes", count(Figure.ALSO_AT))
        .row("paragraphs in records", count(Figure.PARAGRAPHS))
        .row("characters in records", count(Figure.KEPT_CHARACTERS))
        .row("characters removed", count(Figure.REMOVED_CHARACTERS));
  }

  private CardTable known(Figure figure, String heading) {
    Map<String, Long> numbers = numbers(figure);
    return CardTable.of(heading, "records")
        .largest(numbers, MAX_ROWS)
        .rowIfAny("not known", records() - sum(numbers));
  }

  private CardTable years() {
    CardTable table = CardTable.of("year", "records");
    Map<String, Long> numbers = numbers(Figure.RECORDS_BY_YEAR);
    numbers.forEach(table::row);
    return table.rowIfAny("not known", records() - sum(numbers));
  }

  private CardTable sources() {
    long others = count(Figure.RECORDS_OF_OTHER_SOURCES);
    String heading = others == 0 ? "records" : "records, at least";
    return CardTable.of("host, site or folder", heading)
        .largest(numbers(Figure.RECORDS_BY_SOURCE), MAX_ROWS)
        .rowIfAny("rare sources", others);
  }

  private CardTable removedByKind() {
    Map<String, Long> characters = numbers(Figure.REMOVED_CHARACTERS_BY_KIND);
    if (characters.isEmpty()) {
      return null;
    }
    CardTable table = CardTable.of("kind", "pieces", "characters");
    numbers(Figure.REMOVALS_BY_KIND)
        .forEach((kind, pieces) -> table.row(kind, pieces, characters.getOrDefault(kind, 0L)));
    return table;
  }

  private CardTable byRule(Figure figure, String heading) {
    return byName(figure, "rule", heading);
  }

  private CardTable byName(Figure figure, String name, String heading) {
    Map<String, Long> numbers = numbers(figure);
    return numbers.isEmpty() ? null : CardTable.of(name, heading).largest(numbers, MAX_ROWS);
  }

  /** The numbers of a figure by name; by step and rule where it is counted by them. */
  Map<String, Long> numbers(Figure figure) {
    Map<String, Long> numbers = new TreeMap<>();
    for (RunCounts.Count each : counts.counts()) {
      FigureKey key = each.key();
      if (key.figure() == figure) {
        numbers.put(key.step().isEmpty() ? key.name() : key.step() + "/" + key.name(), each.n());
      }
    }
    return numbers;
  }

  long count(Figure figure) {
    return counts.get(FigureKey.of(figure));
  }

  private static long sum(Map<String, Long> numbers) {
    return numbers.values().stream().mapToLong(Long::longValue).sum();
  }
}
