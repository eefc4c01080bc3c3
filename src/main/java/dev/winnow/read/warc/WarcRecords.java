package dev.winnow.read.warc;

import java.io.IOException;

/** The records of a web archive, one after the other. */
interface WarcRecords {

  /** The next record, or the damage after which reading goes on; null at the end. */
  RawRecord next() throws IOException;

  /** Lets go of memory outside of the heap. */
  default void close() {}
}
