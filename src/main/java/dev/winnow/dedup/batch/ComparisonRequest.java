package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.index.IndexedSamples;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Asks for a document to be compared with another where that is.
 *
 * @param first the id of the other, the earlier owner, as far as its {@link OwnerKey} has it
 * @param document the document; or the other itself, which must be there
 */
@DefaultCoder(RecordCoder.class)
record ComparisonRequest(String first, DocumentWords document) {
  /** The coder of requests. */
  static final RecordCoder<ComparisonRequest> CODER = RecordCoder.of(ComparisonRequest.class);

  /** Whether the other is of an earlier run, so that no one brings it. */
  boolean isOfKnown() {
    return first.length() == 2 * IndexedSamples.ID_BYTES;
  }

  /** Whether this brings the document that others are compared with. */
  boolean isOfItself() {
    return first.equals(document.owner().id());
  }
}
