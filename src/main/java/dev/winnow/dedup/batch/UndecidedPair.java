package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.CoveredWords;
import dev.winnow.dedup.compare.EditAnalysis;
import dev.winnow.dedup.compare.EntityComparison;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.shuffle.RecordCoder;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Two documents whose words leave open whether one is a rewritten version of the other.
 *
 * @param first the one that comes first in the order of owners
 * @param second the other
 */
@DefaultCoder(RecordCoder.class)
record UndecidedPair(OwnerKey first, OwnerKey second) {
  /** The coder of pairs. */
  static final RecordCoder<UndecidedPair> CODER = RecordCoder.of(UndecidedPair.class);

  /** The least share of each of the two that stands in the other in runs as long as a frame. */
  private static final double MIN_SMALLER_SHARE = 0.25;

  /** The least share of one of them. */
  private static final double MIN_LARGER_SHARE = 0.3;

  /**
   * So often, by its words, the shorter says something in other words. What only quotes the other,
   * or tells of the same in its own words between shared background, seldom does.
   */
  private static final double MIN_REWORDINGS_PER_WORD = 0.02;

  /**
   * Whether a model is asked: the two have much in common and say it in other words, and their
   * numbers, names and months do not contradict each other. A model sees what a text is about, and
   * not whether it tells of this week or the last, nor who took what from whom.
   */
  static boolean isWorthALook(ComparedDocument a, ComparedDocument b) {
    boolean swap = a.words().length > b.words().length;
    ComparedDocument shorter = swap ? b : a;
    ComparedDocument longer = swap ? a : b;
    CoveredWords ours = new CoveredWords(shorter.covered(longer, EntityComparison.FRAME_WORDS));
    CoveredWords theirs = new CoveredWords(longer.covered(shorter, EntityComparison.FRAME_WORDS));
    if (Math.min(ours.share(), theirs.share()) < MIN_SMALLER_SHARE
        || Math.max(ours.share(), theirs.share()) < MIN_LARGER_SHARE
        || EntityComparison.numbers(shorter, longer, ours).differ()) {
      return false;
    }
    EditAnalysis changes = EditAnalysis.between(shorter, longer);
    return changes.rewording() >= MIN_REWORDINGS_PER_WORD && !changes.differ();
  }

  /** Gives the pair with the bucket of each of the two to {@code sink}. */
  void byBucket(int buckets, BiConsumer<Integer, UndecidedPair> sink) {
    int own = BucketRange.ofDocument(first.id(), buckets);
    int other = BucketRange.ofDocument(second.id(), buckets);
    sink.accept(own, this);
    if (other != own) {
      sink.accept(other, this);
    }
  }
}
