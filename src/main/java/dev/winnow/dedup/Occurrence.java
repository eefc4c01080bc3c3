package dev.winnow.dedup;

import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.RecordCoder;
import java.util.Comparator;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A paragraph as it is compared with others.
 *
 * @param fingerprint what it says
 * @param owner the document that it stands in
 * @param paragraph its index there
 */
@DefaultCoder(RecordCoder.class)
record Occurrence(Fingerprint fingerprint, OwnerKey owner, int paragraph) {
  /** The coder of occurrences. */
  static final RecordCoder<Occurrence> CODER = RecordCoder.of(Occurrence.class);

  /** The owner's comes first; within a document, the first. */
  static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::owner).thenComparingInt(Occurrence::paragraph);
}
