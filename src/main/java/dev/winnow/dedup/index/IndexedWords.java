package dev.winnow.dedup.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of many documents, each as its rank among all: half of all words are among the most
 * frequent hundred, so that a word takes a byte or two instead of four.
 */
final class IndexedWords {
  private final int[] byRank;
  private final Map<Integer, Integer> ranks = new HashMap<>();

  private IndexedWords(int[] byRank) {
    this.byRank = byRank;
  }

  /** The words of these documents, the most frequent first, of equal ones the smallest. */
  static IndexedWords of(List<int[]> documents) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int[] words : documents) {
      for (int word : words) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    IndexedWords all =
        new IndexedWords(
            counts.entrySet().stream()
                .sorted(
                    Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray());
    for (int rank = 0; rank < all.byRank.length; rank++) {
      all.ranks.put(all.byRank[rank], rank);
    }
    return all;
  }

  /** Writes the number of words, and each with four bytes. */
  void write(IndexOutput out) {
    out.number(byRank.length);
    Arrays.stream(byRank).forEach(out::int32);
  }

  static IndexedWords read(IndexInput in) {
    int[] byRank = new int[in.number()];
    for (int rank = 0; rank < byRank.length; rank++) {
      byRank[rank] = in.int32();
    }
    return new IndexedWords(byRank);
  }

  /** Writes a document: the number of its words, and the rank of each. */
  void write(int[] words, IndexOutput out) {
    out.number(words.length);
    for (int word : words) {
      out.number(ranks.get(word));
    }
  }

  /** Reads a document; null instead of its words if they are not {@code wanted}. */
  int[] read(IndexInput in, boolean wanted) {
    int size = in.number();
    int[] words = wanted ? new int[size] : null;
    for (int i = 0; i < size; i++) {
      int rank = in.number();
      if (wanted) {
        words[i] = byRank[rank];
      }
    }
    return words;
  }
}
