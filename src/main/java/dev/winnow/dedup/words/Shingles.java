package dev.winnow.dedup.words;

import dev.winnow.text.Hash64;
import java.util.Arrays;

/** Shingles: the runs of a number of words of a document, each as a hash of 64 bits. */
public final class Shingles {
  /** The base of the rolling hash (Karp and Rabin 1987): odd, and of 64 random bits. */
  private static final long HASH_BASE = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /**
   * The shingles in the order of the text. A text of fewer words than {@code size} has one shingle,
   * of all of them; an empty one has none. Of what {@link ComparisonTokens} makes, the kind does
   * not count.
   */
  public static long[] of(int[] words, int size) {
    int length = Math.min(size, words.length);
    long[] shingles = new long[length == 0 ? 0 : words.length - length + 1];
    long leaving = power(length);
    long rolling = 0;
    for (int i = 0; i < words.length; i++) {
      rolling = rolling * HASH_BASE + (words[i] >>> ComparisonTokens.KIND_BITS);
      if (i >= length) {
        rolling -= leaving * (words[i - length] >>> ComparisonTokens.KIND_BITS);
      }
      if (i >= length - 1) {
        shingles[i - length + 1] = Hash64.mix(rolling);
      }
    }
    return shingles;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= HASH_BASE;
    }
    return power;
  }

  /** The shingles without repetition, ascending. */
  static long[] set(long[] shingles) {
    long[] sorted = shingles.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}
