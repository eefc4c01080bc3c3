package dev.winnow.dedup.index;

import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.shuffle.PackedInts;
import dev.winnow.text.LongSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of sampled shingles: the number of documents, and of each, in the order of owners, when it
 * was published (eight bytes), its length, the first eight bytes of its id, the number of its
 * shingles, and the shingles, four bytes each.
 */
public final class IndexedSamples {
  /** Bytes of an id that are kept: those that its bucket is made of. */
  public static final int ID_BYTES = 8;

  private IndexedSamples() {}

  /** The part of an id that is kept. */
  public static String idOf(String id) {
    return id.substring(0, 2 * ID_BYTES);
  }

  static byte[] file(int bucket, Collection<BucketedSample> samples) {
    List<BucketedSample> sorted =
        samples.stream().distinct().sorted(Comparator.comparing(BucketedSample::owner)).toList();
    IndexOutput out = new IndexOutput(IndexKind.SAMPLES, bucket);
    out.number(sorted.size());
    for (BucketedSample each : sorted) {
      int[] shingles = each.shingles();
      out.int64(each.owner().published());
      out.number(each.owner().length());
      out.id(each.owner().id(), ID_BYTES);
      out.number(shingles.length);
      for (int shingle : shingles) {
        out.int32(shingle);
      }
    }
    return out.finished();
  }

  /**
   * Gives each document that has some of these shingles to {@code sink}, with those alone.
   *
   * @param run as in {@link OwnerKey}
   */
  static void each(IndexInput in, int run, LongSet wanted, Consumer<BucketedSample> sink) {
    int size = in.number();
    for (int i = 0; i < size; i++) {
      OwnerKey owner = new OwnerKey(run, in.int64(), in.number(), in.id(ID_BYTES));
      int[] shingles = new int[in.number()];
      int shared = 0;
      for (int k = 0; k < shingles.length; k++) {
        shingles[shared] = in.int32();
        shared += wanted.contains(shingles[shared]) ? 1 : 0;
      }
      if (shared > 0) {
        sink.accept(new BucketedSample(owner, PackedInts.pack(Arrays.copyOf(shingles, shared))));
      }
    }
  }
}
