package dev.winnow.dedup;

/**
 * Asks for a document to be compared with another where that is.
 *
 * @param first the id of the other, the earlier owner, as far as its {@link OwnerKey} has it
 * @param document the document; or the other itself, which must be there
 */
record Request(String first, Sketch document) {

  /** Whether the other is of an earlier run, so that no one brings it. */
  boolean isOfKnown() {
    return first.length() == 2 * IndexedSamples.ID_BYTES;
  }

  /** Whether this brings the document that others are compared with. */
  boolean isOfItself() {
    return first.equals(document.owner().id());
  }
}
