package dev.winnow.dedup.compare;

import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.shuffle.PackedInts;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.text.Hash64;
import dev.winnow.text.LongSet;
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
public record BucketedSample(OwnerKey owner, byte[] packed) {
  /** The coder of samples. */
  public static final RecordCoder<BucketedSample> CODER = RecordCoder.of(BucketedSample.class);

  /** Gives each part of a document's sample, with its bucket, to {@code sink}. */
  public static void byBucket(
      DocumentWords document, int buckets, BiConsumer<Integer, BucketedSample> sink) {
    long[] entries = ShingleSample.of(document.words());
    for (int i = 0; i < entries.length; i++) {
      long spread = Hash64.mix(entries[i]);
      entries[i] = (long) BucketRange.of(spread >>> 32, buckets) << 32 | spread & 0xFFFFFFFFL;
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
            (int) (entries[start] >> 32),
            new BucketedSample(document.owner(), PackedInts.pack(shingles)));
        start = i;
      }
    }
  }

  /** The shingles of all of these. */
  public static LongSet shingles(Collection<BucketedSample> samples) {
    return LongSet.of(
        samples.stream()
            .flatMapToInt(each -> Arrays.stream(each.shingles()))
            .asLongStream()
            .toArray());
  }

  /** The shingles. */
  public int[] shingles() {
    return PackedInts.unpack(packed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BucketedSample sampled && owner.equals(sampled.owner);
  }

  @Override
  public int hashCode() {
    return owner.hashCode();
  }
}
