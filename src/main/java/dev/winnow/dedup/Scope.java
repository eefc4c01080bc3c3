package dev.winnow.dedup;

/** Where repeats are looked for. */
public enum Scope {
  /** Within one article. */
  ARTICLE,
  /** Across all documents of the run. */
  CORPUS
}
