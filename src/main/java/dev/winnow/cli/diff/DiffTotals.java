package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The numbers of the differences of two runs. They need memory for rules, not for documents. */
final class DiffTotals {
  private final int examples;
  private final Map<Sides<Fate>, Row> fates = new TreeMap<>();
  private final Map<Sides<String>, Row> text = new TreeMap<>();
  private final Map<String, Row> fields = new TreeMap<>();
  private final Row moved = new Row();
  private long different;
  private long changedPages;

  /**
   * Nothing yet.
   *
   * @param examples the number of examples to keep of each sort of difference
   */
  DiffTotals(int examples) {
    this.examples = examples;
  }

  /** Counts a document, with differences or without. */
  void add(DocumentDiff diff) {
    Row fate = fates.computeIfAbsent(new Sides<>(diff.a(), diff.b()), unused -> new Row());
    fate.addDocument();
    fate.addExample(diff.uri(), "", examples);
    different += diff.isEmpty() ? 0 : 1;
    Set<Row> seen = new HashSet<>();
    for (PieceChange change : diff.text().changes()) {
      Row row = text.computeIfAbsent(new Sides<>(change.a(), change.b()), unused -> new Row());
      row.addPiece(change.words());
      row.addExample(diff.uri(), change.text(), examples);
      seen.add(row);
    }
    for (FieldChange change : diff.fields()) {
      Row row = fields.computeIfAbsent(change.field(), unused -> new Row());
      if (seen.add(row)) {
        row.addExample(diff.uri(), value(change.a()) + " → " + value(change.b()), examples);
      }
    }
    for (String paragraph : diff.text().moved()) {
      moved.addPiece(0);
      moved.addExample(diff.uri(), paragraph, examples);
      seen.add(moved);
    }
    seen.forEach(Row::addDocument);
  }

  private static String value(JsonNode value) {
    String text = value.isValueNode() ? value.asText() : value.toString();
    return text.isEmpty() ? "(none)" : text;
  }

  void addChangedPage() {
    changedPages++;
  }

  /** The pairs of outcomes of documents, equal ones too. */
  Map<Sides<Fate>, Row> fates() {
    return fates;
  }

  /** The pairs of different verdicts on texts. */
  Map<Sides<String>, Row> text() {
    return text;
  }

  /** The fields with different values, by name. */
  Map<String, Row> fields() {
    return fields;
  }

  /** The paragraphs in another order. */
  Row moved() {
    return moved;
  }

  /** The number of documents that differ; those that only one run read are among them. */
  long different() {
    return different;
  }

  /** The number of places with other bytes. */
  long changedPages() {
    return changedPages;
  }

  /** The number of documents with an outcome in the first run. */
  long inA(Fate.Outcome outcome) {
    return documents(sides -> sides.a().outcome() == outcome);
  }

  /** The number of documents with an outcome in the second run. */
  long inB(Fate.Outcome outcome) {
    return documents(sides -> sides.b().outcome() == outcome);
  }

  /** The number of documents that both runs or either of them read. */
  long all() {
    return documents(sides -> true);
  }

  private long documents(Predicate<Sides<Fate>> wanted) {
    return fates.entrySet().stream()
        .filter(each -> wanted.test(each.getKey()))
        .map(Map.Entry::getValue)
        .mapToLong(Row::documents)
        .sum();
  }
}
