package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;

/**
 * An edge of a graph as one of its ends sees it.
 *
 * @param node that end
 * @param other the other end
 * @param leaf whether {@code other} has no edge but this one, and {@code node} is the smaller
 */
record Spoke(String node, String other, boolean leaf) {
  /** What spokes are packed by. */
  static final RecordCoder<Spoke> CODER = RecordCoder.of(Spoke.class);
}
