package dev.winnow.dedup.compare;

import dev.winnow.dedup.words.ComparisonTokens;
import dev.winnow.dedup.words.ShinglePlaces;
import dev.winnow.dedup.words.Shingles;
import java.util.Arrays;

/**
 * Where two documents run along together: the words of one with their places in the other, found by
 * the longest chain of runs that stand once in each (as the patience diff of Bram Cohen does with
 * lines), and drawn out from there as far as the words agree; then the same with shorter runs in
 * what lies between.
 */
final class Alignment {
  /** The words of a run by which the documents are held together. */
  private static final int RUN_WORDS = EntityComparison.FRAME_WORDS;

  /** The words of a run within a gap between those. */
  private static final int SHORT_RUN_WORDS = 2;

  private static final int NONE = -1;

  private final int[] words;
  private final int[] other;

  /** For each word its place in the other document, ascending; {@link #NONE} where it has none. */
  private final int[] places;

  /** Takes the stretches that differ. Each lies between words that are aligned. */
  interface EditSink {
    /** From {@code start} to before {@code end}, and from and to these in the other document. */
    void gap(int start, int end, int otherStart, int otherEnd);
  }

  private Alignment(int[] words, int[] other) {
    this.words = words;
    this.other = other;
    this.places = new int[words.length];
    Arrays.fill(places, NONE);
  }

  /** Aligns two documents, given by the words that {@link ComparisonTokens} makes. */
  static Alignment of(int[] words, int[] other) {
    Alignment alignment = new Alignment(words, other);
    alignment.align(0, words.length, 0, other.length, RUN_WORDS);
    alignment.eachGap(alignment::alignGap);
    return alignment;
  }

  private void alignGap(int start, int end, int otherStart, int otherEnd) {
    if (end - start > SHORT_RUN_WORDS && otherEnd - otherStart > SHORT_RUN_WORDS) {
      align(start, end, otherStart, otherEnd, SHORT_RUN_WORDS);
    }
  }

  private void align(int start, int end, int otherStart, int otherEnd, int run) {
    int[] part = Arrays.copyOfRange(words, start, end);
    int[] otherPart = Arrays.copyOfRange(other, otherStart, otherEnd);
    int[] chain = chain(anchors(part, otherPart, run));
    place(chain, start, end, otherStart, otherEnd);
  }

  /** For each run that stands once in both its place in the other; {@link #NONE} for others. */
  private static int[] anchors(int[] words, int[] other, int run) {
    long[] runs = Shingles.of(words, run);
    ShinglePlaces own = new ShinglePlaces(runs);
    ShinglePlaces theirs = new ShinglePlaces(Shingles.of(other, run));
    int[] anchors = new int[runs.length];
    for (int i = 0; i < runs.length; i++) {
      anchors[i] = own.only(runs[i]) == i ? theirs.only(runs[i]) : NONE;
    }
    return anchors;
  }

  /** Keeps of the anchors the longest chain that ascends; the others become {@link #NONE}. */
  private static int[] chain(int[] anchors) {
    int[] ends = new int[anchors.length];
    int[] before = new int[anchors.length];
    int length = 0;
    for (int i = 0; i < anchors.length; i++) {
      if (anchors[i] != NONE) {
        int at = firstNotBelow(anchors, ends, length, anchors[i]);
        before[i] = at == 0 ? NONE : ends[at - 1];
        ends[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    int[] chain = new int[anchors.length];
    Arrays.fill(chain, NONE);
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = before[i]) {
      chain[i] = anchors[i];
    }
    return chain;
  }

  private static int firstNotBelow(int[] anchors, int[] ends, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (anchors[ends[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void place(int[] chain, int start, int end, int otherStart, int otherEnd) {
    int next = start;
    int nextOther = otherStart;
    for (int i = 0; i < chain.length; i++) {
      int place = start + i;
      int otherPlace = otherStart + chain[i];
      if (chain[i] != NONE && place >= next && otherPlace >= nextOther) {
        for (int k = 1; k <= place - next && k <= otherPlace - nextOther; k++) {
          if (!same(place - k, otherPlace - k)) {
            break;
          }
          places[place - k] = otherPlace - k;
        }
        next = place;
        nextOther = otherPlace;
        while (next < end && nextOther < otherEnd && same(next, nextOther)) {
          places[next++] = nextOther++;
        }
      }
    }
  }

  private boolean same(int place, int otherPlace) {
    return words[place] >>> ComparisonTokens.KIND_BITS
        == other[otherPlace] >>> ComparisonTokens.KIND_BITS;
  }

  boolean isAligned(int place) {
    return places[place] != NONE;
  }

  /** Gives each stretch between two aligned words in which the documents differ. */
  void eachGap(EditSink sink) {
    int last = NONE;
    for (int i = 0; i < places.length; i++) {
      if (places[i] != NONE) {
        if (last != NONE && (i > last + 1 || places[i] > places[last] + 1)) {
          sink.gap(last + 1, i, places[last] + 1, places[i]);
        }
        last = i;
      }
    }
  }
}
