package dev.winnow.read.mail;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.format.ReadItem;
import java.util.ArrayDeque;
import java.util.Queue;

/** The documents and failures of a message that are found and not yet handed on. */
final class Documents {
  private final Queue<ReadItem> items = new ArrayDeque<>();
  private final String placeOfParts;
  final long maxBytes;
  private int number;

  /**
   * No documents yet.
   *
   * @param placeOfParts the place of a part without its number
   * @param maxBytes the size in bytes above which a document becomes a failure
   */
  Documents(String placeOfParts, long maxBytes) {
    this.placeOfParts = placeOfParts;
    this.maxBytes = maxBytes;
  }

  /** The number of documents and failures until now. */
  int number() {
    return number;
  }

  /** The next one; null if there is none now. */
  ReadItem poll() {
    return items.poll();
  }

  void add(Leaf leaf, Stated stated) {
    add(ReadItem.of(RawDocument.of(place(leaf.path()), leaf.bytes(), stated)));
  }

  /** Leaves a part out by a rule. */
  void drop(String path, String id, Stated stated, String rule) {
    add(ReadItem.of(new RawDocument(id, place(path), new byte[0], stated, rule)));
  }

  void fail(String place, DocumentException reason) {
    add(ReadItem.failed(place, reason));
  }

  /** The place of a part. */
  String place(String path) {
    return placeOfParts + path;
  }

  private void add(ReadItem item) {
    items.add(item);
    number++;
  }
}
