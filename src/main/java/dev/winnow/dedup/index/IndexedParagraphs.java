package dev.winnow.dedup.index;

import dev.winnow.dedup.paragraphs.Occurrence;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Reference;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A file of paragraphs: the number of documents that own some, and their ids, of 32 bytes each,
 * ascending; the number of paragraphs, and of each, by fingerprint, the fingerprint (sixteen
 * bytes), the place of its owner among the documents, and its index in the owner's record.
 */
final class IndexedParagraphs {
  private static final int ID_BYTES = 32;
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparingLong((Occurrence each) -> each.fingerprint().high())
          .thenComparingLong(each -> each.fingerprint().low())
          .thenComparing(Occurrence.ORDER);

  private IndexedParagraphs() {}

  static byte[] file(int bucket, Collection<Occurrence> paragraphs) {
    TreeSet<String> ids = new TreeSet<>();
    paragraphs.forEach(each -> ids.add(each.owner().id()));
    Map<String, Integer> places = new TreeMap<>();
    IndexOutput out = new IndexOutput(IndexKind.PARAGRAPHS, bucket);
    out.number(ids.size());
    for (String id : ids) {
      places.put(id, places.size());
      out.id(id, ID_BYTES);
    }
    List<Occurrence> sorted = paragraphs.stream().sorted(ORDER).toList();
    out.number(sorted.size());
    for (Occurrence each : sorted) {
      out.int64(each.fingerprint().high());
      out.int64(each.fingerprint().low());
      out.number(places.get(each.owner().id()));
      out.number(each.paragraph());
    }
    return out.finished();
  }

  /** Gives each of these paragraphs to {@code sink}, with where it stands. */
  static void each(
      IndexInput in, Set<Fingerprint> wanted, BiConsumer<Fingerprint, Reference> sink) {
    String[] ids = new String[in.number()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = in.id(ID_BYTES);
    }
    int size = in.number();
    for (int i = 0; i < size; i++) {
      Fingerprint fingerprint = new Fingerprint(in.int64(), in.int64());
      String owner = ids[in.number()];
      int paragraph = in.number();
      if (wanted.contains(fingerprint)) {
        sink.accept(fingerprint, new Reference(owner, paragraph));
      }
    }
  }
}
