package dev.winnow.dedup.settings;

/**
 * The method that finds the connected components of linked documents. All methods give the same
 * result.
 */
public enum ComponentMethod {
  /** Forests that are merged until one worker holds all linked documents. */
  UNION_FIND,

  /** Rounds of large-star and small-star, in which a worker holds no more than its buckets. */
  STAR_ROUNDS
}
