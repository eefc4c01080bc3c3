package dev.winnow.read.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The documents of a file, one after the other. */
public interface DocumentCursor extends Closeable {

  /**
   * The next document, or the failure of a part after which reading goes on; null at the end.
   *
   * @throws IOException if the file cannot be read further
   * @throws dev.winnow.model.DocumentException as well, with a category and a sentence of its own
   */
  ReadItem next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** A cursor over items that are in memory already. */
  static DocumentCursor of(List<ReadItem> items) {
    Iterator<ReadItem> left = items.iterator();
    return () -> left.hasNext() ? left.next() : null;
  }
}
