package dev.winnow.read.table;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The rows of a file, of which none is a failure of its own while no row has held a document: a
 * file that is no table of documents is one failure.
 */
final class OneTable implements DocumentCursor {
  /** The category of rows without a column of text, while no row has had one. */
  static final String NO_TEXT_COLUMN = "no_text_column";

  /** The category of such a row among others. */
  static final String MISSING_FIELD = "missing_field";

  private static final Set<String> OF_THE_FILE = Set.of(NO_TEXT_COLUMN, "run_file");

  /** Rows without a document at the beginning, after which the file counts as none of documents. */
  private static final int MAX_HELD_ROWS = 1000;

  private final String uri;
  private final DocumentCursor rows;
  private final Deque<ReadItem> held = new ArrayDeque<>();
  private boolean isTable;
  private boolean isDone;

  OneTable(String uri, DocumentCursor rows) {
    this.uri = uri;
    this.rows = rows;
  }

  @Override
  public ReadItem next() throws IOException {
    while (!isTable && !isDone) {
      ReadItem item = rows.next();
      if (item == null || held.size() == MAX_HELD_ROWS) {
        isDone = true;
        return held.isEmpty() ? null : ofFile(held.getFirst());
      }
      if (item.document() == null && !OF_THE_FILE.contains(item.failure().category())) {
        return item;
      }
      held.add(item);
      isTable = item.document() != null;
    }
    if (isDone) {
      return null;
    }
    return held.isEmpty() ? rows.next() : ofRow(held.removeFirst());
  }

  private ReadItem ofFile(ReadItem first) {
    return failed(uri, first.failure().category(), first);
  }

  private static ReadItem ofRow(ReadItem item) {
    return item.document() == null ? failed(item.failure().uri(), MISSING_FIELD, item) : item;
  }

  private static ReadItem failed(String place, String category, ReadItem item) {
    return ReadItem.failed(place, new DocumentException(category, item.failure().message()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
