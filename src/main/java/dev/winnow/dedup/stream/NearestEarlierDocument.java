package dev.winnow.dedup.stream;

import dev.winnow.dedup.compare.CandidatePairs;
import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.Comparison;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.model.Relation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the earlier document to which a document of a stream is most closely related. */
final class NearestEarlierDocument {
  /**
   * The greatest number of documents that a document is compared with: those with the most shared
   * samples.
   */
  private static final int MAX_COMPARED_DOCUMENTS = 32;

  private final StreamMemory memory;
  private final Comparison comparison;

  NearestEarlierDocument(StreamMemory memory, double near) {
    this.memory = memory;
    this.comparison = new Comparison(near);
  }

  /**
   * An earlier document and how another is related to it.
   *
   * @param number of the earlier one
   */
  record RelatedDocument(
      long number, SeenDocument document, Relation relation, double similarity) {}

  /**
   * The earlier document that this one is a copy of, the most similar; if there is none, the one
   * whose story it belongs to. Of those that are equally similar, the earliest.
   *
   * @param horizon as in {@link StreamMemory#document}
   */
  Optional<RelatedDocument> of(String id, byte[] packed, long horizon) {
    DocumentWords documentWords = new DocumentWords(new OwnerKey(Long.MAX_VALUE, 0, id), packed);
    ComparedDocument compared = new ComparedDocument(documentWords);
    RelatedDocument best = null;
    for (long number : candidates(documentWords.words())) {
      SeenDocument earlier = memory.document(number, horizon);
      if (earlier != null) {
        best = better(best, related(number, earlier, compared));
      }
    }
    return Optional.ofNullable(best);
  }

  /** The numbers of the documents that share enough of the sample, most first. */
  private List<Long> candidates(int[] words) {
    Map<Long, Integer> shared = new HashMap<>();
    for (long shingle : ShingleSample.of(words)) {
      Arrays.stream(memory.postings(shingle)).forEach(each -> shared.merge(each, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= CandidatePairs.MIN_SHARED_SHINGLES)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_COMPARED_DOCUMENTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private RelatedDocument related(long number, SeenDocument earlier, ComparedDocument compared) {
    return comparison
        .compare(earlier.compared(number), compared)
        .filter(Link::joins)
        .map(link -> new RelatedDocument(number, earlier, link.relation(), link.similarity()))
        .orElse(null);
  }

  private static RelatedDocument better(RelatedDocument a, RelatedDocument b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    boolean copy = a.relation() == Relation.NEAR;
    if (copy != (b.relation() == Relation.NEAR)) {
      return copy ? a : b;
    }
    int order = Double.compare(a.similarity(), b.similarity());
    return order > 0 || order == 0 && a.number() < b.number() ? a : b;
  }
}
