package dev.winnow.dedup.index;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A file of ids: their number, and of each the first sixteen bytes, ascending. At 10^12 documents a
 * chance collision has a probability below 10^-14.
 */
public final class IndexedIds {
  /** Bytes of an id that are kept. */
  public static final int ID_BYTES = 16;

  private IndexedIds() {}

  static byte[] file(int bucket, Collection<String> ids) {
    IndexOutput out = new IndexOutput(IndexKind.IDS, bucket);
    TreeSet<String> sorted = new TreeSet<>(ids);
    out.number(sorted.size());
    sorted.forEach(id -> out.id(id, ID_BYTES));
    return out.finished();
  }

  /** Gives the beginning of each id to {@code sink}, in hex digits. */
  static void each(IndexInput in, Consumer<String> sink) {
    int size = in.number();
    for (int i = 0; i < size; i++) {
      sink.accept(in.id(ID_BYTES));
    }
  }
}
