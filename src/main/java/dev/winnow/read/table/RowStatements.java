package dev.winnow.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.model.Stated;
import dev.winnow.read.format.TableFields;
import java.util.LinkedHashSet;
import java.util.Set;

/** The statements of a row about its document. */
public final class RowStatements {
  private RowStatements() {}

  /**
   * The statements of a row about a document that lies elsewhere. The usual names tell the columns
   * that no name is set for.
   *
   * @return null if the row has a column of text, or none of metadata
   */
  public static Stated ofOther(JsonNode row, TableFields set) {
    Set<String> names = new LinkedHashSet<>();
    row.fieldNames().forEachRemaining(names::add);
    TableFields fields = TableLayout.metadata(names, set);
    if (fields == null) {
      return null;
    }
    Stated stated = of(row, fields, null, null, null);
    return stated.fields().isEmpty() && stated.extra() == null ? null : stated;
  }

  static Stated of(
      JsonNode row, TableFields fields, String mediaType, String charset, String layout) {
    return new Stated(
        mediaType,
        charset,
        text(row, fields.title()),
        text(row, fields.byline()),
        text(row, fields.published()),
        text(row, fields.site()),
        text(row, fields.url()),
        text(row, fields.language()),
        null,
        kept(row, fields),
        layout);
  }

  /** The columns that travel unread, as a JSON object; null if there are none. */
  private static String kept(JsonNode row, TableFields fields) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (String name : fields.keep()) {
      JsonNode value = node(row, name);
      if (value != null && !value.isNull()) {
        kept.set(name, value);
      }
    }
    return kept.isEmpty() ? null : kept.toString();
  }

  /** The value of a column as text; a list is joined by commas. Null if there is none. */
  static String text(JsonNode row, String name) {
    JsonNode value = name == null ? null : node(row, name);
    if (value == null || value.isNull() || value.isObject()) {
      return null;
    }
    if (value.isBinary()) {
      throw RowText.noUtf8();
    }
    if (!value.isArray()) {
      return value.asText().isEmpty() ? null : value.asText();
    }
    StringBuilder joined = new StringBuilder();
    for (JsonNode each : value) {
      if (each.isValueNode() && !each.asText().isBlank()) {
        joined.append(joined.isEmpty() ? "" : ", ").append(each.asText());
      }
    }
    return joined.isEmpty() ? null : joined.toString();
  }

  static boolean isEmpty(JsonNode row, String name) {
    JsonNode value = name == null ? null : node(row, name);
    return value != null && value.isTextual() && value.asText().isEmpty();
  }

  /** The value of a column, or of a key within objects: {@code metadata.url}. */
  private static JsonNode node(JsonNode row, String name) {
    JsonNode value = row.get(name);
    int dot = name.indexOf('.');
    if (value != null || dot < 0) {
      return value;
    }
    JsonNode outer = row.get(name.substring(0, dot));
    return outer == null ? null : node(outer, name.substring(dot + 1));
  }
}
