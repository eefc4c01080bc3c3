package dev.winnow.checkpoint;

import java.io.IOException;

/** The entries of a checkpoint. */
enum EntryKind {
  /** The key of the file that the following entries are of. */
  FILE(1),
  /** A cleaned document, after its number in the file. */
  ARTICLE(2),
  /** The failure of a document, after its number in the file. */
  FAILURE(3),
  /** The number of documents and failures of the file, which was read to its end. */
  END(4);

  private final int code;

  EntryKind(int code) {
    this.code = code;
  }

  /** The byte that an entry of this kind begins with. */
  int code() {
    return code;
  }

  /** The kind that a byte stands for. */
  static EntryKind of(int code) throws IOException {
    for (EntryKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IOException("there is no entry of kind " + code);
  }
}
