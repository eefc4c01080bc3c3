package dev.winnow.dedup.compare;

import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.dedup.words.Shingles;
import dev.winnow.text.LongSet;

/** A document made ready for being compared with several others. */
public final class ComparedDocument {
  private final OwnerKey owner;
  private final int[] words;
  private final LongSet[] sets = new LongSet[ShingleSample.SHINGLE_WORDS + 1];

  public ComparedDocument(DocumentWords documentWords) {
    this.owner = documentWords.owner();
    this.words = documentWords.words();
  }

  public OwnerKey owner() {
    return owner;
  }

  public int[] words() {
    return words;
  }

  /** Its shingles of {@code size} words as a set; made once. */
  LongSet set(int size) {
    if (sets[size] == null) {
      sets[size] = LongSet.of(Shingles.of(words(), size));
    }
    return sets[size];
  }

  /** For each word whether it stands in {@code other} too, within a run of {@code size} words. */
  public boolean[] covered(ComparedDocument other, int size) {
    return covered(words(), Shingles.of(words(), size), other.set(size), size);
  }

  /** For each word whether a shingle that it belongs to is in {@code set}. */
  static boolean[] covered(int[] words, long[] shingles, LongSet set, int size) {
    boolean[] covered = new boolean[words.length];
    int length = Math.min(size, words.length);
    int done = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (set.contains(shingles[i])) {
        for (int j = Math.max(done, i); j < i + length; j++) {
          covered[j] = true;
        }
        done = i + length;
      }
    }
    return covered;
  }

  /** How many are true from {@code start} to before {@code end}. */
  static int count(boolean[] flags, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += flags[i] ? 1 : 0;
    }
    return count;
  }
}
