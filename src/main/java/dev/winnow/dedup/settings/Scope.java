package dev.winnow.dedup.settings;

/** Where repeats are looked for. */
public enum Scope {
  /** Within one article. */
  ARTICLE,
  /** Across all documents of the run. */
  CORPUS
}
