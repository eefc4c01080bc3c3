package dev.winnow.dedup;

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
 * Decides about the documents of a stream in the order in which they come: what came first owns its
 * text. A document that is dropped owns nothing, so that no text is lost with it. Without a runner.
 */
final class FirstSeen {
  /** Documents that are forgotten when one comes; more than one, so that memory catches up. */
  private static final int FORGOTTEN_AT_ONCE = 4;

  private final DocumentSettings documents;
  private final Repeats repeats;
  private final Memory memory;

  FirstSeen(DocumentSettings documents, Repeats repeats, Memory memory) {
    this.documents = documents;
    this.repeats = repeats;
    this.memory = memory;
  }

  /**
   * Decides about the next document, and remembers it.
   *
   * @param stamp when it came, in milliseconds since 1970
   * @param horizon what came before it is forgotten
   */
  Decision decide(Arrival arrival, long stamp, long horizon) {
    memory.forget(horizon, FORGOTTEN_AT_ONCE);
    Fingerprint id = Arrival.identity(arrival.id());
    Known known = memory.known(id, horizon);
    if (known != null && known.isAt(arrival.place())) {
      return Decision.again(arrival.key());
    }
    if (known != null && (known.of() != null || arrival.failure() != null)) {
      memory.put(id, known.at(arrival.place()));
      String of = known.of() == null || known.of().isEmpty() ? arrival.id() : known.of();
      return arrival.failure() == null
          ? Decision.sameBytes(arrival.key(), of)
          : Decision.first(arrival.key(), null, List.of());
    }
    int[] places = known == null ? new int[] {arrival.place()} : known.at(arrival.place()).places();
    return decide(arrival, id, places, stamp, horizon);
  }

  private Decision decide(Arrival arrival, Fingerprint id, int[] places, long stamp, long horizon) {
    Optional<Earlier.Related> related =
        documents.policy() == Policy.OFF || arrival.words().length == 0
            ? Optional.empty()
            : new Earlier(memory, documents.near()).of(arrival.id(), arrival.words(), horizon);
    Verdict verdict = related.map(earlier -> verdict(arrival.id(), earlier)).orElse(null);
    boolean copy = verdict != null && verdict.isCopy();
    if (copy && documents.policy() == Policy.DROP) {
      remember(arrival, id, places, stamp, verdict.of());
      return Decision.first(arrival.key(), verdict, List.of());
    }
    Map<Fingerprint, Integer> own = new LinkedHashMap<>();
    List<Repeat> found = repeats(arrival, own, horizon);
    Optional<String> owner = repeats.ownerOfAll(found, arrival.standing());
    if (arrival.failure() != null || owner.isPresent()) {
      remember(arrival, id, places, stamp, owner.orElse(null));
    } else {
      Known known = new Known(memory.ledger().next(), "", places);
      String story = verdict == null ? null : verdict.story();
      byte[] words = copy ? new byte[0] : arrival.words();
      Remembered remembered =
          new Remembered(arrival.id(), stamp, story, words, List.copyOf(own.keySet()));
      memory.add(id, known, remembered, List.copyOf(own.values()));
    }
    return Decision.first(arrival.key(), verdict, found);
  }

  /** Remembers a document without a record: its bytes, and who holds their text. */
  private void remember(Arrival arrival, Fingerprint id, int[] places, long stamp, String of) {
    Known known = new Known(memory.ledger().next(), of, places);
    memory.add(
        id, known, new Remembered(arrival.id(), stamp, null, new byte[0], List.of()), List.of());
  }

  private static Verdict verdict(String id, Earlier.Related earlier) {
    return new Verdict(
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
  private List<Repeat> repeats(Arrival arrival, Map<Fingerprint, Integer> own, long horizon) {
    List<Repeat> found = new ArrayList<>();
    TreeSet<Integer> lost = new TreeSet<>();
    if (!repeats.settings().comparesDocuments()) {
      return found;
    }
    for (Fingerprinted.Said said : arrival.said()) {
      Reference of = owner(arrival, said.fingerprint(), own, horizon);
      if (of == null) {
        own.put(said.fingerprint(), said.place());
      } else {
        found.add(new Repeat(arrival.id(), said.place(), of));
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
    Holder holder = memory.owner(paragraph, horizon);
    return holder == null
        ? null
        : new Reference(memory.document(holder.number(), horizon).id(), holder.paragraph());
  }
}
