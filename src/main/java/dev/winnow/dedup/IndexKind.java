package dev.winnow.dedup;

import java.util.Locale;

/** What a file of an index holds. The order is that of the format. */
enum IndexKind {
  /** The ids of the documents that were read, by bucket of the document. */
  IDS,
  /** The sampled shingles of those that are no copies, by bucket of the shingle. */
  SAMPLES,
  /** What is needed to compare them, and where they stand, by bucket of the document. */
  DOCUMENTS,
  /** The paragraphs that their records own, by bucket of the fingerprint. */
  PARAGRAPHS;

  /** The name in file names. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
