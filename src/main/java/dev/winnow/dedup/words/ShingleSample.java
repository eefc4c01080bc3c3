package dev.winnow.dedup.words;

import java.util.Arrays;

/**
 * The shingles by which documents find each other: of all shingles of five words the same sixteenth
 * in every document (FracMinHash, Irber et al. 2022), and never fewer than 24 of a document, the
 * smallest (bottom-k, Broder 1997). Two documents are compared if they share two of them.
 *
 * <p>Bands of a MinHash signature, which others use, cost some thirty times as much, for each
 * shingle is hashed once for each of 112 or 128 minima; and they see only what is alike as a whole.
 * Of pairs with a Jaccard similarity of 0.7, fourteen bands of eight find 56 %, 25 of five 99 %;
 * the sample finds more than 99.99 % where a document has 300 words. Measured on 8,623 wire
 * stories: pairs from 0.8 on: sample 100 %, 14 x 8 98.5 %, 25 x 5 100 %; from 0.7 to 0.8: 100 %,
 * 87.5 %, 100 %; below 0.7 but within one another to 60 % and more: 97 %, 10 %, 49 %.
 */
public final class ShingleSample {
  /** The words of a shingle. */
  public static final int SHINGLE_WORDS = 5;

  /** One shingle of this number of shingles is taken. */
  private static final int SHINGLES_PER_SAMPLED = 16;

  /** The least number of shingles that are taken of a document, if it has them. */
  private static final int MIN_SAMPLED_SHINGLES = 24;

  /** Below it is that part of all hashes, which are spread evenly. */
  private static final long SAMPLED_HASH_LIMIT =
      Long.MIN_VALUE + Long.divideUnsigned(-1L, SHINGLES_PER_SAMPLED);

  private ShingleSample() {}

  /** The sampled shingles of a document, ascending. */
  public static long[] of(int[] words) {
    long[] shingles = Shingles.of(words, SHINGLE_WORDS);
    long[] sample = Shingles.set(below(shingles));
    if (sample.length >= MIN_SAMPLED_SHINGLES) {
      return sample;
    }
    long[] set = Shingles.set(shingles);
    return Arrays.copyOf(set, Math.min(MIN_SAMPLED_SHINGLES, set.length));
  }

  private static long[] below(long[] shingles) {
    long[] taken = new long[shingles.length];
    int size = 0;
    for (long shingle : shingles) {
      if (shingle < SAMPLED_HASH_LIMIT) {
        taken[size++] = shingle;
      }
    }
    return Arrays.copyOf(taken, size);
  }
}
