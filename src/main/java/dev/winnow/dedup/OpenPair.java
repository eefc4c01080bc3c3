package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;

/**
 * Two documents of which their words do not say whether one is the other rewritten.
 *
 * @param first the one that comes first in the order of owners
 * @param second the other
 */
record OpenPair(OwnerKey first, OwnerKey second) {
  /** What pairs are packed by. */
  static final RecordCoder<OpenPair> CODER = RecordCoder.of(OpenPair.class);

  /** The least share of each of the two that stands in the other in runs as long as a frame. */
  private static final double SOME = 0.15;

  /** The least share of one of them. */
  private static final double MUCH = 0.3;

  /**
   * Whether the two have enough in common to ask a model, and their numbers do not contradict each
   * other. A model sees what a text is about, and not whether it tells of this week or the last: of
   * pairs that share less, it takes as many unrelated ones for versions as it finds versions.
   */
  static boolean isWorthALook(Grams a, Grams b) {
    Passages ours = new Passages(a.covered(b, Facts.FRAME));
    Passages theirs = new Passages(b.covered(a, Facts.FRAME));
    return Math.min(ours.share(), theirs.share()) >= SOME
        && Math.max(ours.share(), theirs.share()) >= MUCH
        && !Facts.numbers(a, b, ours).differ();
  }
}
