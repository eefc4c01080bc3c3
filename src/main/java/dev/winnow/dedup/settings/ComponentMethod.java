package dev.winnow.dedup.settings;

/** How the connected components of the documents that are linked are found; all give the same. */
public enum ComponentMethod {
  /** Forests that are merged until one worker holds all linked documents. */
  UNION_FIND,

  /** Rounds of large-star and small-star, of which no worker holds more than its buckets. */
  STAR_ROUNDS
}
