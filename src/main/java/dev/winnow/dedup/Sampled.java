package dev.winnow.dedup;

import dev.winnow.shuffle.PackedInts;
import dev.winnow.shuffle.RecordCoder;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The part of a document's sample that falls into one bucket.
 *
 * @param owner the document
 * @param packed the shingles, four bytes each, 32 bits of the hash; with the bucket's number that
 *     is enough, for a chance collision proposes a pair that is compared and found unrelated
 */
@DefaultCoder(RecordCoder.class)
record Sampled(OwnerKey owner, byte[] packed) {
  /** The coder of samples. */
  static final RecordCoder<Sampled> CODER = RecordCoder.of(Sampled.class);

  /** Gives each part of a document's sample, with its bucket, to {@code sink}. */
  static void byBucket(Sketch document, int buckets, BiConsumer<Integer, Sampled> sink) {
    long[] entries = Sample.of(document.words());
    for (int i = 0; i < entries.length; i++) {
      long spread = Hashing.mix(entries[i]);
      entries[i] = (long) Buckets.of(spread >>> 32, buckets) << 32 | spread & 0xFFFFFFFFL;
    }
    Arrays.sort(entries);
    int start = 0;
    for (int i = 1; i <= entries.length; i++) {
      if (i == entries.length || entries[i] >> 32 != entries[start] >> 32) {
        int[] shingles = new int[i - start];
        for (int k = start; k < i; k++) {
          shingles[k - start] = (int) entries[k];
        }
        sink.accept(
            (int) (entries[start] >> 32), new Sampled(document.owner(), PackedInts.pack(shingles)));
        start = i;
      }
    }
  }

  /** The shingles of all of these. */
  static LongSet shingles(Collection<Sampled> samples) {
    return LongSet.of(
        samples.stream()
            .flatMapToInt(each -> Arrays.stream(each.shingles()))
            .asLongStream()
            .toArray());
  }

  /** The shingles. */
  int[] shingles() {
    return PackedInts.unpack(packed);
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
