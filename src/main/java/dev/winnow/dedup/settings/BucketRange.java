package dev.winnow.dedup.settings;

import dev.winnow.text.Hash64;

/** Hash buckets. Records are grouped by bucket, because there are too many keys to group by. */
public final class BucketRange {
  private BucketRange() {}

  /** The bucket of a hash. */
  public static int of(long hash, int buckets) {
    return (int) Long.remainderUnsigned(hash, buckets);
  }

  /** The bucket of a document's id. */
  public static int ofDocument(String id, int buckets) {
    return of(Hash64.ofId(id), buckets);
  }
}
