package dev.winnow.write.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Tables of Markdown with a name and numbers in each row. */
final class CardTable {
  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final StringBuilder text = new StringBuilder();

  private CardTable() {}

  /** A table with these headings; all columns but the first hold numbers. */
  static CardTable of(String... headings) {
    CardTable table = new CardTable();
    table.text.append("| ").append(String.join(" | ", headings)).append(" |\n|---|");
    table.text.append("---:|".repeat(headings.length - 1)).append('\n');
    return table;
  }

  /** A row. */
  CardTable row(String name, Long... numbers) {
    List<String> cells = new ArrayList<>(List.of(cell(name)));
    Stream.of(numbers).map(CardTable::number).forEach(cells::add);
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  /** A row, unless its number is 0. */
  CardTable rowIfAny(String name, long number) {
    return number == 0 ? this : row(name, number);
  }

  /** The largest of some numbers, and the sum of the others. */
  CardTable largest(Map<String, Long> numbers, int rows) {
    List<Map.Entry<String, Long>> sorted = numbers.entrySet().stream().sorted(MOST_FIRST).toList();
    int shown = Math.min(rows, sorted.size());
    sorted.subList(0, shown).forEach(each -> row(each.getKey(), each.getValue()));
    return rowIfAny(
        "others",
        sorted.subList(shown, sorted.size()).stream().mapToLong(Map.Entry::getValue).sum());
  }

  /** A number with separators, as 12,345. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A text that cannot break its row: names of sites are what pages say. */
  private static String cell(String name) {
    return name.replaceAll("\\p{Cntrl}+", " ").replaceAll("([\\\\|<>`*_\\[\\]])", "\\\\$1").strip();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
