package dev.winnow.read.archive;

import java.io.Closeable;
import java.io.IOException;

/** The members of an archive, one after the other; folders are left out. */
interface Members extends Closeable {

  /**
   * The next member, whose stream is read before the next call; null at the end.
   *
   * @throws IOException if the archive cannot be read further
   */
  Member next() throws IOException;
}
