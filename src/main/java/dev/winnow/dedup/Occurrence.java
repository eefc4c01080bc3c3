package dev.winnow.dedup;

import dev.winnow.model.Fingerprint;
import java.util.Comparator;

/**
 * A paragraph as it is compared with others.
 *
 * @param fingerprint what it says
 * @param owner the document that it stands in
 * @param paragraph its index there
 */
record Occurrence(Fingerprint fingerprint, OwnerKey owner, int paragraph) {

  /** The owner's comes first; within a document, the first. */
  static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::owner).thenComparingInt(Occurrence::paragraph);
}
