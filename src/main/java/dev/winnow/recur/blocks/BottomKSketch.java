package dev.winnow.recur.blocks;

import dev.winnow.text.Hash64;
import java.util.TreeSet;

/**
 * The smallest hashes of a document's runs of three words, by which two documents are compared
 * without their texts. The shared part of two sketches estimates the shared part of the runs
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class BottomKSketch {
  private static final int SKETCH_HASHES = 64;
  private static final int RUN_WORDS = 3;

  /** Unrelated news share some 3 % of their runs, versions of one story and its templates 20. */
  private static final double SAME_STORY_SHARE = 0.15;

  /** With fewer hashes to compare, one common phrase would be a large share. */
  private static final int MIN_COMPARED_HASHES = 10;

  private final TreeSet<Integer> smallest = new TreeSet<>();

  /** Adds the runs of a block's words. */
  public void add(long[] tokens) {
    for (int i = 0; i + RUN_WORDS <= tokens.length; i++) {
      long hash = Hash64.START;
      for (int k = i; k < i + RUN_WORDS; k++) {
        hash = Hash64.chain(hash, tokens[k]);
      }
      int bits = (int) hash & Integer.MAX_VALUE;
      if (smallest.size() < SKETCH_HASHES) {
        smallest.add(bits);
      } else if (bits < smallest.last() && smallest.add(bits)) {
        smallest.pollLast();
      }
    }
  }

  /** The hashes, ascending. */
  public int[] hashes() {
    return smallest.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether two sketches are of one story, or of one template. */
  public static boolean areOfOneStory(int[] a, int[] b) {
    int end = Math.min(end(a), end(b));
    int i = 0;
    int k = 0;
    int common = 0;
    while (i < a.length && k < b.length && a[i] <= end && b[k] <= end) {
      int order = Integer.compare(a[i], b[k]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    int compared = Math.min(upTo(a, end), upTo(b, end));
    return common >= SAME_STORY_SHARE * Math.max(compared, MIN_COMPARED_HASHES);
  }

  /** The hash up to which a sketch has all hashes of its document. */
  private static int end(int[] hashes) {
    return hashes.length < SKETCH_HASHES ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }

  private static int upTo(int[] hashes, int end) {
    int count = 0;
    while (count < hashes.length && hashes[count] <= end) {
      count++;
    }
    return count;
  }
}
