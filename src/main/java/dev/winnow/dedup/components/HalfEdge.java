package dev.winnow.dedup.components;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * An edge of a graph, seen from one of its ends.
 *
 * @param node that end
 * @param other the other end
 * @param leaf whether {@code other} has no edge but this one, and {@code node} is the smaller
 */
@DefaultCoder(RecordCoder.class)
record HalfEdge(String node, String other, boolean leaf) {
  /** The coder of half edges. */
  static final RecordCoder<HalfEdge> CODER = RecordCoder.of(HalfEdge.class);
}
