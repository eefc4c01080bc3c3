package dev.winnow.dedup.compare;

import dev.winnow.dedup.words.ShingleSample;
import dev.winnow.model.Relation;
import dev.winnow.text.LongSet;
import java.util.Optional;

/**
 * Decides how two documents are related, by their words alone. The numbers were chosen on labelled
 * wire copies (light, medium and heavy rewrites) and read against half a year of wire stories and
 * scrapes of several hundred outlets.
 */
public final class Comparison {
  /** Documents of fewer words are copies only of what has just the same words. */
  private static final int VERY_SHORT_DOCUMENT_WORDS = 20;

  /**
   * The length in words of a shared run that counts as taken over: unrelated news shares many runs
   * of three.
   */
  private static final int RUN_WORDS = EntityComparison.FRAME_WORDS;

  /** Documents that share less of the shorter in such runs are not looked at further. */
  private static final double MIN_TAKEN_SHARE = 0.15;

  /** The least share of the shorter document that is taken over. */
  private static final double CONTAINED_SHARE = 0.5;

  /** The least number of words that are: below it is a quotation or a paragraph of background. */
  private static final int CONTAINED_WORDS = 40;

  /** From this share on, the leads need to have less in common. */
  private static final double LARGELY_CONTAINED_SHARE = 0.6;

  private static final double LARGELY_CONTAINED_LEAD_SHARE = 0.3;
  private static final double CONTAINED_LEAD_SHARE = 0.5;

  /** So often, by its words, a rewritten article says something in other words. */
  private static final double MIN_REWORDINGS_PER_WORD = 0.06;

  private final double near;

  /**
   * Compares with this threshold.
   *
   * @param near the Jaccard similarity of shingles of five words from which on documents are copies
   */
  public Comparison(double near) {
    this.near = near;
  }

  /** How the two are related; empty if they are not. */
  public Optional<Link> compare(ComparedDocument a, ComparedDocument b) {
    boolean swap = a.words().length > b.words().length;
    ComparedDocument shorter = swap ? b : a;
    ComparedDocument longer = swap ? a : b;
    CoveredWords taken = new CoveredWords(shorter.covered(longer, RUN_WORDS));
    return taken.share() < MIN_TAKEN_SHARE ? Optional.empty() : compare(shorter, longer, taken);
  }

  private Optional<Link> compare(
      ComparedDocument shorter, ComparedDocument longer, CoveredWords taken) {
    Optional<Link> copy = copy(shorter, longer);
    if (copy.isPresent() && copy.get().similarity() == 1) {
      return copy;
    }
    if (copy.isEmpty() && taken.words() < CONTAINED_WORDS) {
      return Optional.empty();
    }
    Optional<Link> found = copy.or(() -> largelyWithin(shorter, longer, taken));
    return found.isPresent() && areOfOtherEvents(shorter, longer, taken)
        ? Optional.of(Link.between(shorter, longer, Relation.TEMPLATE, taken.share()))
        : found;
  }

  private static boolean areOfOtherEvents(
      ComparedDocument shorter, ComparedDocument longer, CoveredWords taken) {
    return EntityComparison.numbers(shorter, longer, taken).differ()
        || EditAnalysis.between(shorter, longer).differ();
  }

  private Optional<Link> copy(ComparedDocument a, ComparedDocument b) {
    double least =
        Math.min(a.words().length, b.words().length) < VERY_SHORT_DOCUMENT_WORDS ? 1 : near;
    double jaccard =
        LongSet.jaccard(a.set(ShingleSample.SHINGLE_WORDS), b.set(ShingleSample.SHINGLE_WORDS));
    return jaccard < least
        ? Optional.empty()
        : Optional.of(Link.between(a, b, Relation.NEAR, jaccard));
  }

  private static Optional<Link> largelyWithin(
      ComparedDocument shorter, ComparedDocument longer, CoveredWords taken) {
    double order = taken.areSpread() ? EntityComparison.order(shorter, longer) : 0;
    boolean largely = taken.share() >= LARGELY_CONTAINED_SHARE;
    if (order > 0
        && !largely
        && EditAnalysis.between(shorter, longer).rewording() >= MIN_REWORDINGS_PER_WORD) {
      return Optional.of(Link.between(shorter, longer, Relation.REWRITE, order));
    }
    double lead = largely ? LARGELY_CONTAINED_LEAD_SHARE : CONTAINED_LEAD_SHARE;
    boolean within =
        taken.share() >= CONTAINED_SHARE
            && (order > 0 || LeadOverlap.share(shorter, longer) >= lead);
    return within
        ? Optional.of(Link.between(shorter, longer, Relation.CONTAINED, taken.share()))
        : Optional.empty();
  }
}
