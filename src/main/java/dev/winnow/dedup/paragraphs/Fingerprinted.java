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
 * @param standing the number of its paragraphs that justify a record of its own; without any of
 *     them it has none
 * @param said the paragraphs that are long enough
 */
@DefaultCoder(RecordCoder.class)
public record Fingerprinted(OwnerKey owner, int standing, List<Said> said) {
  /**
   * A paragraph.
   *
   * @param place its index
   * @param fingerprint the fingerprint of its text
   */
  public record Said(int place, Fingerprint fingerprint) {}

  /** The same as occurrences. */
  public List<Occurrence> occurrences() {
    return said.stream()
        .map(each -> new Occurrence(each.fingerprint(), owner, each.place()))
        .toList();
  }
}
