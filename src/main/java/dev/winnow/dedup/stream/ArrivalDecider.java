package dev.winnow.dedup.stream;

import dev.winnow.dedup.paragraphs.Fingerprinted;
import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides about the documents of a stream in the order of their arrival: the first document owns
 * its text. A document that is dropped owns nothing, so that no text is lost with it. Without a
 * runner.
 */
final class ArrivalDecider {
  /** Documents that are forgotten when one comes; more than one, so that memory catches up. */
  private static final int FORGOTTEN_DOCUMENTS_PER_ARRIVAL = 4;

  private final DocumentSettings documents;
  private final ParagraphDedup repeats;
  private final StreamMemory memory;

  ArrivalDecider(DocumentSettings documents, ParagraphDedup repeats, StreamMemory memory) {
    this.documents = documents;
    this.repeats = repeats;
    this.memory = memory;
  }

  /**
   * Decides about the next document, and remembers it.
   *
   * @param stamp when it came, in milliseconds since 1970
   * @param horizon the time before which documents are forgotten
   */
  ArrivalDecision decide(Arrival arrival, long stamp, long horizon) {
    memory.forget(horizon, FORGOTTEN_DOCUMENTS_PER_ARRIVAL);
    Fingerprint id = Arrival.identity(arrival.id());
    SeenBytes known = memory.known(id, horizon);
    if (known != null && known.isAt(arrival.place())) {
      return ArrivalDecision.again(arrival.key());
    }
    if (known != null && (known.of() != null || arrival.failure() != null)) {
      memory.put(id, known.at(arrival.place()));
      String of = known.of() == null || known.of().isEmpty() ? arrival.id() : known.of();
      return arrival.failure() == null
          ? ArrivalDecision.sameBytes(arrival.key(), of)
          : ArrivalDecision.first(arrival.key(), null, List.of());
    }
    int[] places = known == null ? new int[] {arrival.place()} : known.at(arrival.place()).places();
    return decide(arrival, id, places, stamp, horizon);
  }

  private ArrivalDecision decide(
      Arrival arrival, Fingerprint id, int[] places, long stamp, long horizon) {
    Optional<NearestEarlierDocument.RelatedDocument> related =
        documents.policy() == Policy.OFF || arrival.words().length == 0
            ? Optional.empty()
            : new NearestEarlierDocument(memory, documents.near())
                .of(arrival.id(), arrival.words(), horizon);
    StoryDecision storyDecision =
        related.map(earlier -> storyDecision(arrival.id(), earlier)).orElse(null);
    boolean copy = storyDecision != null && storyDecision.isCopy();
    if (copy && documents.policy() == Policy.DROP) {
      remember(arrival, id, places, stamp, storyDecision.of());
      return ArrivalDecision.first(arrival.key(), storyDecision, List.of());
    }
    Map<Fingerprint, Integer> own = new LinkedHashMap<>();
    List<RepeatedParagraph> found = repeats(arrival, own, horizon);
    Optional<String> owner = repeats.ownerOfAll(found, arrival.standing());
    if (arrival.failure() != null || owner.isPresent()) {
      remember(arrival, id, places, stamp, owner.orElse(null));
    } else {
      SeenBytes known = new SeenBytes(memory.counters().next(), "", places);
      String story = storyDecision == null ? null : storyDecision.story();
      byte[] words = copy ? new byte[0] : arrival.words();
      SeenDocument remembered =
          new SeenDocument(arrival.id(), stamp, story, words, List.copyOf(own.keySet()));
      memory.add(id, known, remembered, List.copyOf(own.values()));
    }
    return ArrivalDecision.first(arrival.key(), storyDecision, found);
  }

  /** Remembers a document without a record: its bytes, and who holds their text. */
  private void remember(Arrival arrival, Fingerprint id, int[] places, long stamp, String of) {
    SeenBytes known = new SeenBytes(memory.counters().next(), of, places);
    memory.add(
        id, known, new SeenDocument(arrival.id(), stamp, null, new byte[0], List.of()), List.of());
  }

  private static StoryDecision storyDecision(
      String id, NearestEarlierDocument.RelatedDocument earlier) {
    return new StoryDecision(
        id,
        earlier.document().storyId(),
        earlier.relation(),
        earlier.document().id(),
        earlier.similarity());
  }

  /**
   * The paragraphs that others own or that stand in the document before.
   *
   * @param own gets the others, with their indices in the document's record
   */
  private List<RepeatedParagraph> repeats(
      Arrival arrival, Map<Fingerprint, Integer> own, long horizon) {
    List<RepeatedParagraph> found = new ArrayList<>();
    TreeSet<Integer> lost = new TreeSet<>();
    if (!repeats.settings().comparesDocuments()) {
      return found;
    }
    for (Fingerprinted.Said said : arrival.said()) {
      Reference of = owner(arrival, said.fingerprint(), own, horizon);
      if (of == null) {
        own.put(said.fingerprint(), said.place());
      } else {
        found.add(new RepeatedParagraph(arrival.id(), said.place(), of));
        lost.add(said.place());
      }
    }
    Map<String, NavigableSet<Integer>> byOwner = new HashMap<>(Map.of(arrival.id(), lost));
    own.replaceAll((paragraph, place) -> repeats.index(place, lost));
    return found.stream().map(repeat -> repeats.renumbered(repeat, byOwner)).toList();
  }

  private Reference owner(
      Arrival arrival, Fingerprint paragraph, Map<Fingerprint, Integer> own, long horizon) {
    Integer before = own.get(paragraph);
    if (before != null) {
      return new Reference(arrival.id(), before);
    }
    ParagraphOwner owner = memory.owner(paragraph, horizon);
    return owner == null
        ? null
        : new Reference(memory.document(owner.number(), horizon).id(), owner.paragraph());
  }
}
