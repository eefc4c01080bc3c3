package dev.winnow.dedup.stream;

import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.PackedInts;
import java.util.List;

/**
 * What is remembered of the documents of a stream. Documents are numbered in the order of arrival
 * and forgotten in that order.
 */
final class StreamMemory {
  private final KeyedTable<Fingerprint, SeenBytes> ids;
  private final KeyedTable<Long, SeenDocument> documents;
  private final KeyedTable<Long, ShinglePostings> shingles;
  private final KeyedTable<Fingerprint, ParagraphOwner> paragraphs;
  private MemoryCounters ledger;

  /** The tables, and how much is in them. */
  StreamMemory(
      KeyedTable<Fingerprint, SeenBytes> ids,
      KeyedTable<Long, SeenDocument> documents,
      KeyedTable<Long, ShinglePostings> shingles,
      KeyedTable<Fingerprint, ParagraphOwner> paragraphs,
      MemoryCounters ledger) {
    this.ids = ids;
    this.documents = documents;
    this.shingles = shingles;
    this.paragraphs = paragraphs;
    this.ledger = ledger;
  }

  /** The numbers of the documents that are in the tables. */
  MemoryCounters ledger() {
    return ledger;
  }

  /** What is known of these bytes; null if they were forgotten or never there. */
  SeenBytes known(Fingerprint id, long horizon) {
    SeenBytes known = ids.get(id);
    return known == null || document(known.number(), horizon) == null ? null : known;
  }

  /**
   * A document.
   *
   * @param horizon in milliseconds since 1970: what came before it counts as forgotten
   * @return null if it was forgotten
   */
  SeenDocument document(long number, long horizon) {
    SeenDocument found = documents.get(number);
    return found == null || found.stamp() < horizon ? null : found;
  }

  /** The documents that have a shingle, forgotten ones among them. */
  long[] holders(long shingle) {
    ShinglePostings holders = shingles.get(shingle);
    return holders == null ? new long[0] : holders.numbers(ledger.next());
  }

  /** Who owns a paragraph; null if nobody does. */
  ParagraphOwner owner(Fingerprint paragraph, long horizon) {
    ParagraphOwner holder = paragraphs.get(paragraph);
    return holder == null || document(holder.number(), horizon) == null ? null : holder;
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
    long number = ledger.next();
    ids.replace(id, ids.get(id), known);
    documents.replace(number, null, document);
    for (long shingle : sample(document)) {
      ShinglePostings before = shingles.get(shingle);
      ShinglePostings after =
          (before == null ? ShinglePostings.NONE : before).with(number, ledger.first());
      shingles.replace(shingle, before, after);
    }
    for (int i = 0; i < indices.size(); i++) {
      Fingerprint paragraph = document.owned().get(i);
      paragraphs.replace(
          paragraph, paragraphs.get(paragraph), new ParagraphOwner(number, indices.get(i)));
    }
    ledger = ledger.to(ledger.first(), number + 1);
  }

  /** Forgets the first documents that came before the horizon, but not more than so many. */
  void forget(long horizon, int most) {
    for (int i = 0; i < most && ledger.documents() > 0; i++) {
      long number = ledger.first();
      SeenDocument oldest = documents.get(number);
      if (oldest.stamp() >= horizon) {
        return;
      }
      remove(number, oldest);
      ledger = ledger.to(number + 1, ledger.next());
    }
  }

  /** When the first document came; not to be asked where there is none. */
  long oldest() {
    return documents.get(ledger.first()).stamp();
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
      ParagraphOwner holder = paragraphs.get(paragraph);
      if (holder != null && holder.number() == number) {
        paragraphs.replace(paragraph, holder, null);
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
