package dev.winnow.dedup;

import java.util.Arrays;

/**
 * The shingles by which documents find each other: of all shingles of five words the same sixteenth
 * in every document (FracMinHash, Irber et al. 2022), and never fewer than 24 of a document, the
 * smallest (bottom-k, Broder 1997). What is largely within another shares most of its sample with
 * it, which MinHash of whole documents does not see; copies are found by the same sample, for with
 * a Jaccard similarity of 0.7 they share four fifths of it.
 */
final class Sample {
  /** The words of a shingle. */
  static final int SHINGLE = 5;

  /** One shingle of so many is taken. */
  private static final int RATE = 16;

  /** So many are taken of short documents. */
  private static final int LEAST = 24;

  /** Below it is that part of all hashes, which are spread evenly. */
  private static final long LIMIT = Long.MIN_VALUE + Long.divideUnsigned(-1L, RATE);

  private Sample() {}

  /** The sampled shingles of a document, ascending. */
  static long[] of(int[] words) {
    long[] shingles = Shingles.of(words, SHINGLE);
    long[] sample = Shingles.set(below(shingles));
    if (sample.length >= LEAST) {
      return sample;
    }
    long[] set = Shingles.set(shingles);
    return Arrays.copyOf(set, Math.min(LEAST, set.length));
  }

  private static long[] below(long[] shingles) {
    long[] taken = new long[shingles.length];
    int size = 0;
    for (long shingle : shingles) {
      if (shingle < LIMIT) {
        taken[size++] = shingle;
      }
    }
    return Arrays.copyOf(taken, size);
  }
}
