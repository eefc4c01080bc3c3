package dev.winnow.dedup;

import dev.winnow.shuffle.RecordCoder;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Two documents of which their words do not say whether one is the other rewritten.
 *
 * @param first the one that comes first in the order of owners
 * @param second the other
 */
@DefaultCoder(RecordCoder.class)
record OpenPair(OwnerKey first, OwnerKey second) {
  /** The coder of pairs. */
  static final RecordCoder<OpenPair> CODER = RecordCoder.of(OpenPair.class);

  /** The least share of each of the two that stands in the other in runs as long as a frame. */
  private static final double SOME = 0.25;

  /** The least share of one of them. */
  private static final double MUCH = 0.3;

  /**
   * So often, by its words, the shorter says something in other words. What only quotes the other,
   * or tells of the same in its own words between shared background, seldom does.
   */
  private static final double REWORDED = 0.02;

  /**
   * Whether a model is asked: the two have much in common and say it in other words, and their
   * numbers, names and months do not contradict each other. A model sees what a text is about, and
   * not whether it tells of this week or the last, nor who took what from whom.
   */
  static boolean isWorthALook(Grams a, Grams b) {
    boolean swap = a.words().length > b.words().length;
    Grams shorter = swap ? b : a;
    Grams longer = swap ? a : b;
    Passages ours = new Passages(shorter.covered(longer, Facts.FRAME));
    Passages theirs = new Passages(longer.covered(shorter, Facts.FRAME));
    if (Math.min(ours.share(), theirs.share()) < SOME
        || Math.max(ours.share(), theirs.share()) < MUCH
        || Facts.numbers(shorter, longer, ours).differ()) {
      return false;
    }
    Changes changes = Changes.between(shorter, longer);
    return changes.rewording() >= REWORDED && !changes.differ();
  }

  /** Gives the pair with the bucket of each of the two to {@code sink}. */
  void byBucket(int buckets, BiConsumer<Integer, OpenPair> sink) {
    int own = Buckets.ofDocument(first.id(), buckets);
    int other = Buckets.ofDocument(second.id(), buckets);
    sink.accept(own, this);
    if (other != own) {
      sink.accept(other, this);
    }
  }
}
