package dev.winnow.dedup.paragraphs;

import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.RecordCoder;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The paragraphs of a document that are compared with others.
 *
 * @param owner the document
 * @param standing the number of its paragraphs by which it stands for itself: with none of them it
 *     has no record
 * @param said those that are long enough
 */
@DefaultCoder(RecordCoder.class)
public record Fingerprinted(OwnerKey owner, int standing, List<Said> said) {
  /**
   * A paragraph.
   *
   * @param place its index
   * @param fingerprint what it says
   */
  public record Said(int place, Fingerprint fingerprint) {}

  /** The same as occurrences. */
  public List<Occurrence> occurrences() {
    return said.stream()
        .map(each -> new Occurrence(each.fingerprint(), owner, each.place()))
        .toList();
  }
}
