package dev.winnow.recur;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.recur.evidence.Evidence;
import dev.winnow.recur.evidence.EvidenceThreshold;
import dev.winnow.recur.evidence.OwnText;
import dev.winnow.recur.evidence.StoryCount;
import dev.winnow.shuffle.Packed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides which candidates recur under unrelated articles. */
record RecurrenceClassifier(RecurrenceSettings settings) {
  /**
   * The recurrent blocks among the candidates of this evidence, which is complete for each
   * candidate.
   */
  List<Recurrent> classify(Iterable<Packed<Evidence>> bucket) {
    Map<Long, Map<Long, byte[]>> byKey = new TreeMap<>();
    Packed.forEachWithBytes(
        bucket,
        (evidence, packed) ->
            byKey
                .computeIfAbsent(evidence.key(), key -> new HashMap<>())
                .merge(evidence.document(), packed, RecurrenceClassifier::smaller));
    List<Recurrent> recurrent = new ArrayList<>();
    for (Map<Long, byte[]> ofKey : byKey.values()) {
      classified(ofKey.values().stream().map(Evidence.CODER::unpack).toList())
          .ifPresent(recurrent::add);
    }
    return recurrent;
  }

  /** Takes one of two readings of the same bytes, the one that comes first. */
  private static byte[] smaller(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b) <= 0 ? a : b;
  }

  private Optional<Recurrent> classified(Collection<Evidence> evidence) {
    List<Evidence> ordered =
        evidence.stream().sorted(Comparator.comparingLong(Evidence::document)).toList();
    Evidence any = ordered.get(0);
    BlockZone zone = EvidenceThreshold.zone(ordered);
    double needed = EvidenceThreshold.stories(ordered, zone, settings.leastStories(any.among()));
    if (any.documents() < needed) {
      return Optional.empty();
    }
    int seen =
        StoryCount.count(ordered.stream().map(Evidence::own).filter(OwnText::tellsAStory).toList());
    int stories = (int) Math.round((double) seen * any.documents() / ordered.size());
    return stories < needed
        ? Optional.empty()
        : Optional.of(
            new Recurrent(any.key(), zone, stories, any.documents(), any.scope(), text(ordered)));
  }

  private static String text(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::text).min(Comparator.naturalOrder()).orElseThrow();
  }
}
