package dev.winnow.dedup.components;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The connected component that a document belongs to.
 *
 * @param id the document
 * @param root the smallest id of the component, by which it is named
 */
@DefaultCoder(RecordCoder.class)
public record Root(String id, String root) {
  /** The coder of roots. */
  static final RecordCoder<Root> CODER = RecordCoder.of(Root.class);
}
