package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;

/**
 * The connected component that a document belongs to.
 *
 * @param id the document
 * @param root the smallest id of the component, by which it is named
 */
record Root(String id, String root) {
  /** What roots are packed by. */
  static final RecordCoder<Root> CODER = RecordCoder.of(Root.class);
}
