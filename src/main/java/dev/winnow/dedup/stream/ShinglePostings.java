package dev.winnow.dedup.stream;

import dev.winnow.shuffle.PackedInts;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The documents that have a shingle.
 *
 * @param packed the last 32 bits of their numbers, in the order of arrival
 */
record ShinglePostings(byte[] packed) {
  /** The greatest number of documents that are kept: the first, and the last of the others. */
  static final int MAX_KEPT_POSTINGS = 64;

  /** The postings of a shingle without documents. */
  static final ShinglePostings NONE = new ShinglePostings(new byte[0]);

  /**
   * Their numbers.
   *
   * @param next the number that the next document will have
   */
  long[] numbers(long next) {
    return Arrays.stream(PackedInts.unpack(packed))
        .mapToLong(low -> next - Integer.toUnsignedLong((int) next - low))
        .toArray();
  }

  /** With one more, and without those below {@code oldest}, which are forgotten. */
  ShinglePostings with(long number, long oldest) {
    int[] all =
        LongStream.concat(Arrays.stream(numbers(number)), LongStream.of(number))
            .filter(each -> each >= oldest)
            .mapToInt(each -> (int) each)
            .toArray();
    return new ShinglePostings(PackedInts.pack(FirstAndLast.of(all, MAX_KEPT_POSTINGS)));
  }

  /** Without one; null if it was the last. */
  ShinglePostings without(long number) {
    int[] rest =
        Arrays.stream(PackedInts.unpack(packed)).filter(each -> each != (int) number).toArray();
    return rest.length == 0 ? null : new ShinglePostings(PackedInts.pack(rest));
  }
}
