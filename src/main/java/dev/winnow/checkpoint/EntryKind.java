package dev.winnow.checkpoint;

import java.io.IOException;

/** The entries of a checkpoint. */
enum EntryKind {
  /** The key of the file that the following entries are of. */
  FILE,
  /** A cleaned document, after its number in the file. */
  ARTICLE,
  /** The failure of a document, after its number in the file. */
  FAILURE,
  /** The number of documents and failures of the file, which was read to its end. */
  END;

  private static final EntryKind[] ALL = values();

  static EntryKind of(int number) throws IOException {
    if (number >= ALL.length) {
      throw new IOException("there is no entry of kind " + number);
    }
    return ALL[number];
  }
}
