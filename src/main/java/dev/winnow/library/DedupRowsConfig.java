package dev.winnow.library;

import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.apache.beam.sdk.values.Row;

/**
 * The configuration of {@code winnow:dedup:v1}.
 *
 * @param settings the settings of the comparison of documents and paragraphs
 * @param recurrence whether blocks that recur under unrelated articles are removed first
 */
record DedupRowsConfig(DedupSettings settings, boolean recurrence) implements Serializable {

  /**
   * The configuration that a row holds.
   *
   * @throws IllegalArgumentException if a value is wrong
   */
  static DedupRowsConfig read(Row row) {
    Integer buckets = integer(row, "buckets");
    RepeatSettings repeats =
        new RepeatSettings(
            policy(row, "paragraphs"), Scope.CORPUS, integer(row, "min_words"), buckets);
    DocumentSettings documents =
        new DocumentSettings(
            policy(row, "copies"),
            RowFields.number(row, "near"),
            null,
            buckets,
            null,
            null,
            integer(row, "window_days"),
            null);
    return new DedupRowsConfig(
        DedupSettings.of("Dedup", repeats, documents),
        Boolean.TRUE.equals(RowFields.get(row, "recurrence", Boolean.class)));
  }

  private static Policy policy(Row row, String field) {
    String said = RowFields.text(row, field);
    if (said == null) {
      return null;
    }
    return Arrays.stream(Policy.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "winnow:dedup:v1: '"
                        + field
                        + "' is '"
                        + said
                        + "'; known: [drop, mark, off]"));
  }

  private static Integer integer(Row row, String field) {
    Long value = RowFields.get(row, field, Long.class);
    if (value != null && value != value.intValue()) {
      throw new IllegalArgumentException("winnow:dedup:v1: '" + field + "' is too large: " + value);
    }
    return value == null ? null : Integer.valueOf(value.intValue());
  }
}
