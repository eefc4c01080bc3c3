package dev.winnow.dedup.stream;

import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.PackedInts;
import java.util.List;

/**
 * The memory of the documents of a stream. Documents are numbered in the order of arrival and
 * forgotten in that order.
 */
final class StreamMemory {
  private final KeyedTable<Fingerprint, SeenBytes> ids;
  private final KeyedTable<Long, SeenDocument> documents;
  private final KeyedTable<Long, ShinglePostings> shingles;
  private final KeyedTable<Fingerprint, ParagraphOwner> paragraphs;
  private MemoryCounters counters;

  /** The tables, and how much is in them. */
  StreamMemory(
      KeyedTable<Fingerprint, SeenBytes> ids,
      KeyedTable<Long, SeenDocument> documents,
      KeyedTable<Long, ShinglePostings> shingles,
      KeyedTable<Fingerprint, ParagraphOwner> paragraphs,
      MemoryCounters counters) {
    this.ids = ids;
    this.documents = documents;
    this.shingles = shingles;
    this.paragraphs = paragraphs;
    this.counters = counters;
  }

  /** The numbers of the documents that are in the tables. */
  MemoryCounters counters() {
    return counters;
  }

  /** The memory of these bytes; null if they were forgotten or never there. */
  SeenBytes known(Fingerprint id, long horizon) {
    SeenBytes known = ids.get(id);
    return known == null || document(known.number(), horizon) == null ? null : known;
  }

  /**
   * A document.
   *
   * @param horizon in milliseconds since 1970; documents from before count as forgotten
   * @return null if it was forgotten
   */
  SeenDocument document(long number, long horizon) {
    SeenDocument found = documents.get(number);
    return found == null || found.stamp() < horizon ? null : found;
  }

  /** The documents that have a shingle, forgotten ones among them. */
  long[] postings(long shingle) {
    ShinglePostings postings = shingles.get(shingle);
    return postings == null ? new long[0] : postings.numbers(counters.next());
  }

  /** Who owns a paragraph; null if nobody does. */
  ParagraphOwner owner(Fingerprint paragraph, long horizon) {
    ParagraphOwner owner = paragraphs.get(paragraph);
    return owner == null || document(owner.number(), horizon) == null ? null : owner;
  }

  /** Notes that known bytes were found at another place. */
  void put(Fingerprint id, SeenBytes known) {
    ids.replace(id, ids.get(id), known);
  }

  /**
   * Remembers the next document.
   *
   * @param id of its bytes
   * @param indices of the paragraphs that it owns, in its record
   */
  void add(Fingerprint id, SeenBytes known, SeenDocument document, List<Integer> indices) {
    long number = counters.next();
    ids.replace(id, ids.get(id), known);
    documents.replace(number, null, document);
    for (long shingle : sample(document)) {
      ShinglePostings before = shingles.get(shingle);
      ShinglePostings after =
          (before == null ? ShinglePostings.NONE : before).with(number, counters.first());
      shingles.replace(shingle, before, after);
    }
    for (int i = 0; i < indices.size(); i++) {
      Fingerprint paragraph = document.owned().get(i);
      paragraphs.replace(
          paragraph, paragraphs.get(paragraph), new ParagraphOwner(number, indices.get(i)));
    }
    counters = counters.to(counters.first(), number + 1);
  }

  /** Forgets the first documents that came before the horizon, up to the given number. */
  void forget(long horizon, int most) {
    for (int i = 0; i < most && counters.documents() > 0; i++) {
      long number = counters.first();
      SeenDocument oldest = documents.get(number);
      if (oldest.stamp() >= horizon) {
        return;
      }
      remove(number, oldest);
      counters = counters.to(number + 1, counters.next());
    }
  }

  /** When the first document came; not to be asked where there is none. */
  long oldest() {
    return documents.get(counters.first()).stamp();
  }

  private void remove(long number, SeenDocument document) {
    Fingerprint id = Arrival.identity(document.id());
    SeenBytes known = ids.get(id);
    if (known != null && known.number() == number) {
      ids.replace(id, known, null);
    }
    for (long shingle : sample(document)) {
      ShinglePostings before = shingles.get(shingle);
      if (before != null) {
        shingles.replace(shingle, before, before.without(number));
      }
    }
    for (Fingerprint paragraph : document.owned()) {
      ParagraphOwner owner = paragraphs.get(paragraph);
      if (owner != null && owner.number() == number) {
        paragraphs.replace(paragraph, owner, null);
      }
    }
    documents.replace(number, document, null);
  }

  private static long[] sample(SeenDocument document) {
    return document.words().length == 0
        ? new long[0]
        : ShingleSample.of(PackedInts.unpack(document.words()));
  }
}
