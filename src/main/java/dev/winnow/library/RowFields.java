package dev.winnow.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.values.Row;

/**
 * The values of a row, by the names of its fields. A field that the row does not have is null, and
 * a value of another type is an {@link IllegalArgumentException} with one sentence.
 */
final class RowFields {
  private RowFields() {}

  /**
   * The known value whose label the field holds.
   *
   * @throws IllegalArgumentException if it holds none of them; the message lists them
   */
  static <T> T word(Row row, String field, T[] known, Function<T, String> label) {
    String said = required(row, field);
    return Arrays.stream(known)
        .filter(each -> label.apply(each).equals(said))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The field '"
                        + field
                        + "' is '"
                        + said
                        + "'; known: "
                        + Arrays.stream(known).map(label).toList()
                        + "."));
  }

  /** What {@code reader} makes of each row of a field; empty if the row does not have it. */
  static <T> List<T> rows(Row row, String field, Function<Row, T> reader) {
    return list(row, field, Row.class).stream().map(reader).toList();
  }

  /** The texts of a field; empty if the row does not have it. */
  static List<String> strings(Row row, String field) {
    return list(row, field, String.class);
  }

  private static <T> List<T> list(Row row, String field, Class<T> type) {
    Collection<?> values = get(row, field, Collection.class);
    return values == null
        ? List.of()
        : values.stream().map(value -> checked(field, value, type)).toList();
  }

  private static <T> T checked(String field, Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "The field '" + field + "' holds no " + type.getSimpleName() + " but '" + value + "'.");
    }
    return type.cast(value);
  }

  /** The text of a field; null if the row does not have it. */
  static String text(Row row, String field) {
    return get(row, field, String.class);
  }

  /** The text of a field; null if the row does not have it, or if it is empty. */
  static String textIfAny(Row row, String field) {
    String text = text(row, field);
    return text == null || text.isEmpty() ? null : text;
  }

  /**
   * The text of a field.
   *
   * @throws IllegalArgumentException if the row does not have it
   */
  static String required(Row row, String field) {
    String value = text(row, field);
    if (value == null) {
      throw new IllegalArgumentException(
          "The field '" + field + "' is missing; each row needs it.");
    }
    return value;
  }

  /**
   * The value of a field; null if the row does not have it.
   *
   * @throws IllegalArgumentException if it is of another type
   */
  static <T> T get(Row row, String field, Class<T> type) {
    Object value = row.getSchema().hasField(field) ? row.getValue(field) : null;
    return value == null ? null : checked(field, value, type);
  }

  /** The number of a field, whole or not; null if the row does not have it. */
  static Double number(Row row, String field) {
    Number value = get(row, field, Number.class);
    return value == null ? null : Double.valueOf(value.doubleValue());
  }
}
