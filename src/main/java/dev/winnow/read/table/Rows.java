package dev.winnow.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.SingleDocument;
import dev.winnow.read.format.TableFields;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes documents of the rows of one table. The first row tells the layout.
 *
 * <p>A row is a JSON object. The cells of other tables are texts, or what JSON has for them.
 */
final class Rows {
  private final TableFields set;
  private final long maxBytes;
  private Layout layout;

  Rows(TableFields set, long maxBytes) {
    this.set = set;
    this.maxBytes = maxBytes;
  }

  /**
   * Tells the layout.
   *
   * @param columns the names of the columns
   * @throws DocumentException if no column holds text
   */
  void layOut(Set<String> columns) {
    layout = Layout.of(columns, set);
    if (Layout.isOfRun(columns) && set.text() == null && set.html() == null) {
      throw new DocumentException(
          "run_file",
          "The file is an audit, a list of failures or the summary of a run of Winnow, and holds no"
              + " documents; leave it out.");
    }
    if (layout == null) {
      throw new DocumentException(
          "no_text_column",
          "No column of the table is known to hold text; its columns are "
              + new TreeSet<>(columns)
              + ": name one by 'fields: {text: …}' of ReadFiles.");
    }
  }

  /**
   * The document of a row, or the failure of the row.
   *
   * @param place the place of the row
   * @throws DocumentException if this is the first row and no column holds text
   */
  ReadItem item(String place, JsonNode row) {
    if (layout == null) {
      Set<String> columns = new LinkedHashSet<>();
      row.fieldNames().forEachRemaining(columns::add);
      layOut(columns);
    }
    try {
      return ReadItem.of(document(place, row));
    } catch (DocumentException e) {
      return ReadItem.failed(place, e);
    }
  }

  private RawDocument document(String place, JsonNode row) {
    TableFields fields = layout.fields();
    String html = text(row, fields.html());
    String body = html == null || html.isBlank() ? text(row, fields.text()) : html;
    if (body == null) {
      throw new DocumentException(
          "missing_field",
          "The row has no text in '"
              + (fields.text() == null ? fields.html() : fields.text())
              + "'; 'fields' of ReadFiles can name another column.");
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > maxBytes) {
      throw SingleDocument.tooLarge(bytes.length, maxBytes);
    }
    return RawDocument.of(place, bytes, stated(row, fields, body.equals(html)));
  }

  private Stated stated(JsonNode row, TableFields fields, boolean isHtml) {
    return new Stated(
        isHtml ? "text/html" : "text/plain",
        "UTF-8",
        text(row, fields.title()),
        text(row, fields.byline()),
        text(row, fields.published()),
        text(row, fields.site()),
        text(row, fields.url()),
        text(row, fields.language()),
        null,
        kept(row, fields),
        layout.name());
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
  private static String text(JsonNode row, String name) {
    JsonNode value = name == null ? null : node(row, name);
    if (value == null || value.isNull() || value.isObject()) {
      return null;
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
