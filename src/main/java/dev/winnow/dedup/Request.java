package dev.winnow.dedup;

/**
 * Asks for a document to be compared with another where that is.
 *
 * @param first the id of the other, the earlier owner
 * @param document the document; or the other itself, which must be there
 */
record Request(String first, Sketch document) {

  /** Whether this brings the document that others are compared with. */
  boolean isOfItself() {
    return first.equals(document.owner().id());
  }
}
