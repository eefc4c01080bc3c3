package dev.winnow.dedup;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a document's sample that falls into one bucket.
 *
 * @param owner the document
 * @param shingles the shingles, each as 32 bits of its hash; with the bucket's number that is enough,
 *     for a chance collision proposes a pair that is compared and found unrelated
 */
record Sampled(OwnerKey owner, int[] shingles) {

  /** The sample of a document, by bucket. */
  static Map<Integer, Sampled> byBucket(Sketch document, int buckets) {
    Map<Integer, int[]> shingles = new TreeMap<>();
    for (long shingle : Sample.of(document.words())) {
      long spread = Hashing.mix(shingle);
      shingles.merge(
          Buckets.of(spread >>> 32, buckets), new int[] {(int) spread}, Sampled::joined);
    }
    Map<Integer, Sampled> sampled = new TreeMap<>();
    shingles.forEach((bucket, all) -> sampled.put(bucket, new Sampled(document.owner(), all)));
    return sampled;
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sampled sampled && owner.equals(sampled.owner);
  }

  @Override
  public int hashCode() {
    return owner.hashCode();
  }
}
