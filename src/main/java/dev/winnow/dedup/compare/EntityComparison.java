package dev.winnow.dedup.compare;

import dev.winnow.dedup.words.ComparisonTokens;
import dev.winnow.dedup.words.Shingles;
import dev.winnow.text.LongSet;
import java.util.Arrays;

/** The numbers and names of documents, compared. */
public final class EntityComparison {
  /** The words of a frame, one of them a number. */
  public static final int FRAME_WORDS = 4;

  /** Stands for any number. */
  private static final int ANY_NUMBER = 1 << ComparisonTokens.KIND_BITS;

  /**
   * The greatest number of facts of a document that are put in order, which bounds the cost of a
   * long document.
   */
  private static final int MAX_ORDERED_FACTS = 2_000;

  /** The least share of the facts that stand in the same order in a rewritten article. */
  private static final double MIN_ORDERED_SHARE = 0.55;

  /** The least number of those facts. */
  private static final int MIN_ORDERED_FACTS = 20;

  private EntityComparison() {}

  /**
   * The numbers of {@code a} that stand among the same words in {@code b}.
   *
   * @param kept those that are the same there
   * @param changed those in whose place {@code b} has another number
   */
  public record Numbers(int kept, int changed) {

    /** Whether enough numbers changed that the two tell of different events. */
    public boolean differ() {
      int all = kept + changed;
      return changed >= 3 && 3 * changed >= all || changed >= 2 && 2 * changed >= all;
    }
  }

  /**
   * Compares numbers.
   *
   * @param taken the words of {@code a} that stand in {@code b} in runs as long as a frame
   */
  public static Numbers numbers(ComparedDocument a, ComparedDocument b, CoveredWords taken) {
    int[] words = a.words();
    boolean[] same = taken.taken();
    boolean[] frame = inFrame(words, b.words());
    int kept = 0;
    int changed = 0;
    for (int i = 0; i < words.length; i++) {
      if (ComparisonTokens.isNumber(words[i])) {
        kept += same[i] ? 1 : 0;
        changed += !same[i] && frame[i] ? 1 : 0;
      }
    }
    return new Numbers(kept, changed);
  }

  /** For each word whether it stands in a frame with one number that {@code other} has too. */
  private static boolean[] inFrame(int[] words, int[] other) {
    int[] masked = masked(words);
    long[] shingles = Shingles.of(masked, FRAME_WORDS);
    for (int i = 0; i + FRAME_WORDS <= masked.length; i++) {
      int numbers = 0;
      for (int j = i; j < i + FRAME_WORDS; j++) {
        numbers += masked[j] == ANY_NUMBER ? 1 : 0;
      }
      if (numbers != 1) {
        shingles[i] = 0;
      }
    }
    return ComparedDocument.covered(
        words, shingles, LongSet.of(Shingles.of(masked(other), FRAME_WORDS)), FRAME_WORDS);
  }

  private static int[] masked(int[] words) {
    int[] masked = words.clone();
    for (int i = 0; i < masked.length; i++) {
      if (ComparisonTokens.isNumber(masked[i])) {
        masked[i] = ANY_NUMBER;
      }
    }
    return masked;
  }

  /**
   * The share of the facts of the richer document that both state in the same order; 0 if it is too
   * low for one to be a rewrite of the other. Reports of one event by two newsrooms share names and
   * numbers, but not their order.
   */
  static double order(ComparedDocument a, ComparedDocument b) {
    int[] ours = ordered(a.words());
    int[] theirs = ordered(b.words());
    int most = Math.max(ours.length, theirs.length);
    double least = Math.max(MIN_ORDERED_FACTS, MIN_ORDERED_SHARE * most);
    if (Math.min(ours.length, theirs.length) < least) {
      return 0;
    }
    int common = common(ours, theirs);
    return common < least ? 0 : (double) common / most;
  }

  /**
   * The numbers and names of a document in their order, without those that repeat the one before.
   */
  private static int[] ordered(int[] words) {
    int[] facts = new int[Math.min(words.length, MAX_ORDERED_FACTS)];
    int size = 0;
    for (int i = 0; i < words.length && size < MAX_ORDERED_FACTS; i++) {
      boolean again = size > 0 && facts[size - 1] == words[i];
      if (ComparisonTokens.isFact(words[i]) && !again) {
        facts[size++] = words[i];
      }
    }
    return Arrays.copyOf(facts, size);
  }

  /** The length of the longest sequence that both hold in this order, with gaps. */
  static int common(int[] a, int[] b) {
    int[] best = new int[b.length + 1];
    for (int each : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int above = best[j];
        best[j] = each == b[j - 1] ? diagonal + 1 : Math.max(above, best[j - 1]);
        diagonal = above;
      }
    }
    return best[b.length];
  }
}
