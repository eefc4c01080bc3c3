package dev.winnow.dedup.settings;

import dev.winnow.text.Hash64;

/** Hash buckets: what is grouped by, in place of keys of which there are too many. */
public final class BucketRange {
  private BucketRange() {}

  /** The bucket of bits that are a hash already. */
  public static int of(long hash, int buckets) {
    return (int) Long.remainderUnsigned(hash, buckets);
  }

  /** The bucket of a document's id. */
  public static int ofDocument(String id, int buckets) {
    return of(Hash64.ofId(id), buckets);
  }
}
