package dev.winnow.filter;

import dev.winnow.text.Hash64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Repetition in a text, as Rae et al. measure it (Gopher, 2021, table A1). Sequences of words are
 * compared by hashes of 64 bits, so that each figure takes time in proportion to the text.
 */
final class Repeats {
  private final long[] hashes;
  private final int[] ends;
  private final int characters;

  /**
   * @param words in their order
   * @param characters the length of the text
   */
  Repeats(List<String> words, int characters) {
    this.characters = characters;
    hashes = new long[words.size()];
    ends = new int[words.size() + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hash64.of(words.get(i));
      ends[i + 1] = ends[i] + words.get(i).length() + 1;
    }
  }

  /** The share of items that stood before. */
  static double shareOfItems(List<String> items) {
    Set<String> seen = new HashSet<>(items);
    return items.isEmpty() ? 0 : (double) (items.size() - seen.size()) / items.size();
  }

  /** The characters of items that stood before, as a share of a text. */
  static double shareOfCharacters(List<String> items, int characters) {
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    for (String item : items) {
      repeated += seen.add(item) ? 0 : item.length();
    }
    return share(repeated, characters);
  }

  /** The characters of the sequence of words that occurs most often, as a share of the text. */
  double topNgram(int n) {
    HashCounts counts = new HashCounts(hashes.length);
    int most = 1;
    int longest = 0;
    for (int i = 0; i + n <= hashes.length; i++) {
      int count = counts.add(ngram(i, n));
      if (count > most) {
        most = count;
        longest = length(i, n);
      } else if (count == most) {
        longest = Math.max(longest, length(i, n));
      }
    }
    return most == 1 ? 0 : share((long) most * longest, characters);
  }

  /**
   * The characters of sequences of words that stood before, as a share of the text. A character
   * counts once.
   */
  double duplicateNgrams(int n) {
    HashCounts seen = new HashCounts(hashes.length);
    int repeated = 0;
    int i = 0;
    while (i + n <= hashes.length) {
      boolean isNew = seen.add(ngram(i, n)) == 1;
      repeated += isNew ? 0 : length(i, n);
      i += isNew ? 1 : n;
    }
    return share(repeated, characters);
  }

  private long ngram(int from, int n) {
    long hash = Hash64.START;
    for (int i = from; i < from + n; i++) {
      hash = Hash64.chain(hash, hashes[i]);
    }
    return hash;
  }

  /** The length of some words with a blank between two. */
  private int length(int from, int n) {
    return ends[from + n] - ends[from] - 1;
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
