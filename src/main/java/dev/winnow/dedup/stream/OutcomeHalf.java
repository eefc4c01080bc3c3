package dev.winnow.dedup.stream;

import org.apache.beam.sdk.values.KV;

/**
 * One of the two halves of the outcome of a document of a stream.
 *
 * @param key the delivery of the document
 * @param article the document, packed; empty in the other half
 * @param decision the decision about it; null in the other half
 */
public record OutcomeHalf(String key, byte[] article, ArrivalDecision decision) {
  /** The greatest number of workers that share the work. */
  private static final int BUCKETS = 64;

  private static final byte[] NONE = {};

  public static OutcomeHalf of(String key, byte[] article) {
    return new OutcomeHalf(key, article, null);
  }

  static OutcomeHalf of(ArrivalDecision decision) {
    return new OutcomeHalf(decision.key(), NONE, decision);
  }

  /** The half with the bucket in which it meets its other half. */
  public static KV<Integer, OutcomeHalf> keyed(OutcomeHalf part) {
    return KV.of(Math.floorMod(part.key().hashCode(), BUCKETS), part);
  }

  /** The document, of these two parts. */
  static byte[] article(OutcomeHalf a, OutcomeHalf b) {
    return a.decision() == null ? a.article() : b.article();
  }

  /** The decision, of these two parts. */
  static ArrivalDecision decision(OutcomeHalf a, OutcomeHalf b) {
    return a.decision() == null ? b.decision() : a.decision();
  }

  /**
   * A part whose other part has not come.
   *
   * @param due when it has waited long enough, in milliseconds since 1970
   */
  record Waiting(OutcomeHalf part, long due) {}
}
