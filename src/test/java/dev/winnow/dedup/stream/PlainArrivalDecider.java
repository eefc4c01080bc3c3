package dev.winnow.dedup.stream;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.Comparison;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "First seen" as one would compute it by hand: each document is compared with all that were kept
 * before.
 */
final class PlainArrivalDecider {
  private final Comparison comparison = new Comparison(0.7);
  private final Set<String> ids = new HashSet<>();
  private final List<ComparedDocument> kept = new ArrayList<>();
  private final Set<Object> said = new HashSet<>();

  /** What becomes of a document: {@code bytes}, {@code near}, {@code empty} or {@code kept}. */
  String send(Arrival arrival) {
    if (!ids.add(arrival.id())) {
      return "bytes";
    }
    ComparedDocument compared =
        new ComparedDocument(new DocumentWords(new OwnerKey(1, 0, arrival.id()), arrival.words()));
    for (ComparedDocument each : kept) {
      if (comparison.compare(each, compared).map(Link::relation).orElse(null) == Relation.NEAR) {
        return "near";
      }
    }
    long own = arrival.said().stream().filter(each -> said.add(each.fingerprint())).count();
    if (own == 0 && !arrival.said().isEmpty()) {
      return "empty";
    }
    kept.add(compared);
    return "kept";
  }
}
