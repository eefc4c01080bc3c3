package dev.winnow.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.SingleDocument;
import dev.winnow.read.format.TableFields;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes documents of the rows of one table. A row is a JSON object; the cells of other tables are
 * texts. The columns of a row tell the layout, for rows of one file may have different columns.
 */
public final class Rows {
  private static final int MAX_SHOWN_COLUMNS = 40;

  private final TableFields set;
  private final long maxBytes;
  private Set<String> columns = Set.of();
  private TableLayout layout;

  /**
   * The rows of a table.
   *
   * @param set the names in the pipeline file
   * @param maxBytes the size in bytes above which a document becomes a failure
   */
  public Rows(TableFields set, long maxBytes) {
    this.set = set;
    this.maxBytes = maxBytes;
  }

  /**
   * Tells the layout of rows with these columns.
   *
   * @return the columns that hold text and metadata, and those that are kept
   * @throws DocumentException {@code no_text_column} if no column is known to hold text, {@code
   *     run_file} if they are the columns of an audit or of failures
   */
  public TableFields layOut(Set<String> names) {
    if (layout != null && names.equals(columns)) {
      return layout.fields();
    }
    boolean isSet = set.text() != null || set.html() != null;
    if (!isSet && TableLayout.isOfRun(names)) {
      throw new DocumentException(
          "run_file",
          "The file is an audit, a list of failures or the summary of a run of Winnow, and holds no"
              + " documents; leave it out.");
    }
    TableLayout found = TableLayout.of(names, set);
    if (found == null) {
      throw noText(layout == null ? OneTable.NO_TEXT_COLUMN : OneTable.MISSING_FIELD, names);
    }
    columns = names;
    layout = found;
    return found.fields();
  }

  /** The failure of a table with these columns, none of which is the column of text or HTML. */
  public static DocumentException noTextColumn(Set<String> names) {
    return noText(OneTable.NO_TEXT_COLUMN, names);
  }

  private static DocumentException noText(String category, Set<String> names) {
    List<String> shown = names.stream().sorted().limit(MAX_SHOWN_COLUMNS).toList();
    return new DocumentException(
        category,
        "No column is known to hold text; the columns are "
            + shown
            + (names.size() > shown.size() ? " and " + (names.size() - shown.size()) + " more" : "")
            + ": name one by 'fields: {text: …}' of ReadFiles.");
  }

  /** The document of a row, whose keys tell the layout, or the failure of the row. */
  ReadItem item(String place, JsonNode row) {
    try {
      Set<String> names = new LinkedHashSet<>();
      row.fieldNames().forEachRemaining(names::add);
      layOut(names);
      return laidOut(place, row);
    } catch (DocumentException e) {
      return ReadItem.failed(place, e);
    }
  }

  /** The document of a row of the table that was laid out last, or the failure of the row. */
  public ReadItem laidOut(String place, JsonNode row) {
    try {
      return ReadItem.of(document(place, row));
    } catch (DocumentException e) {
      return ReadItem.failed(place, e);
    }
  }

  private RawDocument document(String place, JsonNode row) {
    TableFields fields = layout.fields();
    String html = RowStatements.text(row, fields.html());
    String body = html == null || html.isBlank() ? RowStatements.text(row, fields.text()) : html;
    if (body == null
        && (RowStatements.isEmpty(row, fields.text())
            || RowStatements.isEmpty(row, fields.html()))) {
      throw new DocumentException("empty", "The text of the row is empty.");
    }
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
    return RawDocument.of(
        place,
        bytes,
        RowStatements.of(
            row, fields, body.equals(html) ? "text/html" : "text/plain", "UTF-8", layout.name()));
  }
}
