package dev.winnow.read;

import dev.winnow.text.Hash64;

/**
 * A sample of documents by the hash of their places. Whether a document is in it depends on nothing
 * else, so that each run over the same places has the same sample, and a larger sample holds a
 * smaller one.
 *
 * @param share of the documents that are in it, above 0 and up to 1
 */
record DocumentSample(double share) {
  private static final int FRACTION_BITS = 53;

  /** Whether a document is in the sample. */
  boolean holds(String uri) {
    return share == 1 || (Hash64.of(uri) >>> (Long.SIZE - FRACTION_BITS)) * 0x1p-53 < share;
  }
}
