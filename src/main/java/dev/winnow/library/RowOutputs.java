package dev.winnow.library;

import dev.winnow.model.Failure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;

/** The common parts of the transforms on rows: their input and their two outputs. */
final class RowOutputs {
  /** The name of the output with a row for each document that was read. */
  static final String OUTPUT = "output";

  /** The name of the output with a row for each document that failed. */
  static final String ERRORS = "errors";

  /** The rows of documents, inside a transform. */
  static final TupleTag<Row> ROWS = new TupleTag<>("rows") {};

  /** The rows of failures, inside a transform. */
  static final TupleTag<Row> FAILED = new TupleTag<>("failed") {};

  private RowOutputs() {}

  /**
   * The one input of a transform.
   *
   * @param urn the name of the transform, for complaints
   * @param required fields that its schema must have
   * @param either the fields at least one of which its schema must have
   * @throws IllegalArgumentException if there is not exactly one input, or a field is missing
   */
  static PCollection<Row> single(
      String urn, PCollectionRowTuple input, List<String> required, List<String> either) {
    Map<String, PCollection<Row>> all = input.getAll();
    if (all.size() != 1) {
      throw new IllegalArgumentException(
          urn + ": takes one input, not " + all.size() + ": " + all.keySet());
    }
    PCollection<Row> rows = all.values().iterator().next();
    List<String> fields = rows.getSchema().getFieldNames();
    for (String field : required) {
      if (!fields.contains(field)) {
        throw new IllegalArgumentException(
            urn + ": the input rows have no field '" + field + "', only " + fields);
      }
    }
    if (either.stream().noneMatch(fields::contains)) {
      throw new IllegalArgumentException(
          urn + ": the input rows need one of the fields " + either + ", and have " + fields);
    }
    return rows;
  }

  /** The two outputs of a transform. */
  static PCollectionRowTuple of(PCollection<Row> rows, PCollection<Row> failed) {
    return PCollectionRowTuple.of(OUTPUT, rows.setRowSchema(RowSchemas.ARTICLE))
        .and(ERRORS, failed.setRowSchema(RowSchemas.FAILURE));
  }

  /**
   * The row of errors for an input row that is no document; its {@code uri} is empty if unknown.
   */
  static Row wrongRow(Row row, IllegalArgumentException problem) {
    return ArticleRows.of(
        new Failure(
            Objects.requireNonNullElse(said(row, "uri"), ""),
            said(row, "id"),
            "Rows",
            "wrong_row",
            problem.getMessage()));
  }

  /** The text of a field; null if the row has none there. */
  private static String said(Row row, String field) {
    Object value = row.getSchema().hasField(field) ? row.getValue(field) : null;
    return value instanceof String text ? text : null;
  }
}
