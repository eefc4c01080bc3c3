package dev.winnow.dedup;

import dev.winnow.model.Fingerprint;
import java.util.List;

/**
 * The paragraphs of a document that are compared with others.
 *
 * @param owner the document
 * @param standing the number of its paragraphs by which it stands for itself: with none of them it
 *     has no record
 * @param said those that are long enough
 */
record Fingerprinted(OwnerKey owner, int standing, List<Said> said) {

  /**
   * A paragraph.
   *
   * @param place its index
   * @param fingerprint what it says
   */
  record Said(int place, Fingerprint fingerprint) {}

  /** The same as occurrences. */
  List<Occurrence> occurrences() {
    return said.stream()
        .map(each -> new Occurrence(each.fingerprint(), owner, each.place()))
        .toList();
  }
}
