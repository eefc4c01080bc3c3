package dev.winnow.dedup;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * An edge of a graph as one of its ends sees it.
 *
 * @param node that end
 * @param other the other end
 * @param leaf whether {@code other} has no edge but this one, and {@code node} is the smaller
 */
@DefaultCoder(RecordCoder.class)
record Spoke(String node, String other, boolean leaf) {
  /** The coder of spokes. */
  static final RecordCoder<Spoke> CODER = RecordCoder.of(Spoke.class);
}
