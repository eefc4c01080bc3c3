package dev.winnow.dedup.paragraphs;

import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.RecordCoder;
import java.util.Comparator;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A paragraph as it is compared with others.
 *
 * @param fingerprint the fingerprint of its text
 * @param owner the document that it stands in
 * @param paragraph its index there
 */
@DefaultCoder(RecordCoder.class)
public record Occurrence(Fingerprint fingerprint, OwnerKey owner, int paragraph) {
  /** The owner's comes first; within a document, the first. */
  public static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::owner).thenComparingInt(Occurrence::paragraph);
}
