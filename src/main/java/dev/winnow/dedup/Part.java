package dev.winnow.dedup;

/**
 * One of the two things that make the outcome of a document of a stream.
 *
 * @param article the document, packed; empty in the other part
 * @param decision what was decided about it; null in the other part
 */
record Part(byte[] article, Decision decision) {
  private static final byte[] NONE = {};

  static Part of(byte[] article) {
    return new Part(article, null);
  }

  static Part of(Decision decision) {
    return new Part(NONE, decision);
  }
}
