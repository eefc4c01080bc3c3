package dev.winnow.dedup.settings;

/** The range of the search for repeats. */
public enum Scope {
  /** Within one article. */
  ARTICLE,
  /** Across all documents of the run. */
  CORPUS
}
