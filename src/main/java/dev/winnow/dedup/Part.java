package dev.winnow.dedup;

import org.apache.beam.sdk.values.KV;

/**
 * One of the two things that make the outcome of a document of a stream.
 *
 * @param key the delivery of the document
 * @param article the document, packed; empty in the other part
 * @param decision what was decided about it; null in the other part
 */
record Part(String key, byte[] article, Decision decision) {
  /** So many workers at most share the work. */
  private static final int BUCKETS = 64;

  private static final byte[] NONE = {};

  static Part of(String key, byte[] article) {
    return new Part(key, article, null);
  }

  static Part of(Decision decision) {
    return new Part(decision.key(), NONE, decision);
  }

  /** With the bucket in which it is brought together with its other part. */
  static KV<Integer, Part> keyed(Part part) {
    return KV.of(Math.floorMod(part.key().hashCode(), BUCKETS), part);
  }

  /** The document, of these two parts. */
  static byte[] article(Part a, Part b) {
    return a.decision() == null ? a.article() : b.article();
  }

  /** The decision, of these two parts. */
  static Decision decision(Part a, Part b) {
    return a.decision() == null ? b.decision() : a.decision();
  }

  /**
   * A part whose other part has not come.
   *
   * @param due when it has waited long enough, in milliseconds since 1970
   */
  record Waiting(Part part, long due) {}
}
