package dev.winnow.read.format;

import java.io.Serializable;
import java.util.List;

/**
 * The names of the columns, or of the keys, of rows that hold documents. A component is null if no
 * name is set: known layouts and usual names are tried then.
 *
 * @param text the column of plain text
 * @param html the column of HTML
 * @param url the column of the address
 * @param title the column of the headline
 * @param byline the column of the authors
 * @param published the column of the date of publication
 * @param site the column of the publication
 * @param language the column of the language
 * @param keep the columns that travel to the record unread
 */
public record TableFields(
    String text,
    String html,
    String url,
    String title,
    String byline,
    String published,
    String site,
    String language,
    List<String> keep)
    implements Serializable {
  /** No names. */
  public static final TableFields NONE =
      new TableFields(null, null, null, null, null, null, null, null, null);

  public TableFields {
    keep = keep == null ? List.of() : List.copyOf(keep);
  }
}
