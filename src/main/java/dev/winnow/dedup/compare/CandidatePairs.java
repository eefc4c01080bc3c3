package dev.winnow.dedup.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes pairs of documents that share sampled shingles. A shingle of n documents proposes fewer
 * than 2n pairs, never n²: each document with the earliest owner among them and with the one before
 * it; a frequent shingle only the former. So no shingle needs to be left out, not even one of
 * boilerplate or of a story that every outlet carries. Two documents of earlier runs are no pair.
 */
public final class CandidatePairs {
  /** A shingle of more documents is frequent. */
  static final int FREQUENT_SHINGLE_DOCUMENTS = 200;

  /** Two documents that share fewer sampled shingles are not compared. */
  public static final int MIN_SHARED_SHINGLES = 2;

  private final OwnerKey[] documents;
  private final Map<Long, Integer> shared = new HashMap<>();
  private long frequent;

  private CandidatePairs(OwnerKey[] documents) {
    this.documents = documents;
  }

  /** The candidate pairs of the samples in one bucket. */
  public static CandidatePairs among(List<BucketedSample> bucket) {
    BucketedSample[] members = bucket.stream().distinct().toArray(BucketedSample[]::new);
    Arrays.sort(members, Comparator.comparing(BucketedSample::owner));
    CandidatePairs found =
        new CandidatePairs(
            Arrays.stream(members).map(BucketedSample::owner).toArray(OwnerKey[]::new));
    long[] entries = entries(members);
    int start = 0;
    for (int i = 1; i <= entries.length; i++) {
      if (i == entries.length || entries[i] >> 32 != entries[start] >> 32) {
        found.add(entries, start, i);
        start = i;
      }
    }
    return found;
  }

  /**
   * Shingle and document in one number each, sorted, so that a shingle's documents are in order.
   */
  private static long[] entries(BucketedSample[] members) {
    int total = Arrays.stream(members).mapToInt(each -> each.packed().length / Integer.BYTES).sum();
    long[] entries = new long[total];
    int size = 0;
    for (int i = 0; i < members.length; i++) {
      for (int shingle : members[i].shingles()) {
        entries[size++] = (long) shingle << 32 | i;
      }
    }
    Arrays.sort(entries);
    return entries;
  }

  private void add(long[] entries, int start, int end) {
    boolean isFrequent = end - start > FREQUENT_SHINGLE_DOCUMENTS;
    frequent += isFrequent ? 1 : 0;
    for (int i = start + 1; i < end; i++) {
      add((int) entries[start], (int) entries[i]);
      if (i > start + 1 && !isFrequent) {
        add((int) entries[i - 1], (int) entries[i]);
      }
    }
  }

  private void add(int first, int second) {
    if (first != second && !documents[second].isKnown()) {
      shared.merge((long) first << 32 | second, 1, Integer::sum);
    }
  }

  /** The pairs, each once. */
  public List<CandidatePair> pairs() {
    List<CandidatePair> pairs = new ArrayList<>(shared.size());
    shared.forEach(
        (pair, count) ->
            pairs.add(
                new CandidatePair(
                    documents[(int) (pair >> 32)], documents[pair.intValue()], count)));
    return pairs;
  }

  /** How many shingles were frequent. */
  public long frequent() {
    return frequent;
  }
}
