package dev.winnow.dedup.index;

import java.util.Locale;

/** The content of a file of an index. */
public enum IndexKind {
  /** The ids of the documents that were read, by bucket of the document. */
  IDS(0),
  /** The sampled shingles of those that are no copies, by bucket of the shingle. */
  SAMPLES(1),
  /** Their words and their places in stories, by bucket of the document. */
  DOCUMENTS(2),
  /** The paragraphs that their records own, by bucket of the fingerprint. */
  PARAGRAPHS(3);

  private final int code;

  IndexKind(int code) {
    this.code = code;
  }

  /** Its number in files. */
  int code() {
    return code;
  }

  /** The name in file names. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
