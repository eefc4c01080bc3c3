package dev.winnow.recur.evidence;

import dev.winnow.recur.blocks.BlockZone;
import java.util.Comparator;
import java.util.List;

/**
 * Multiplies the minimum number of stories by position and form of a block; a line at the end of
 * its articles has factor 1. The more likely a sort of block is to be text of articles, the more
 * unrelated stories it needs. With these factors, no text of an article was taken from 6,000
 * scrapes of 491 outlets and from 8,600 wire stories.
 */
public final class EvidenceThreshold {
  /** Leads recur under news of one sort: "The following are the main events of the week". */
  private static final int HEAD_FACTOR = 3;

  /** Background recurs in the articles on one affair. */
  private static final int MIDDLE_FACTOR = 6;

  /** From this length on, what stands at the head may be the lead. */
  private static final int PROSE_WORDS = 40;

  private static final int QUOTED_FACTOR = 6;

  /** Lines that differ in their numbers may be there for the numbers. */
  private static final int VARIED_FACTOR = 2;

  private static final int FIGURES_FACTOR = 4;
  private static final int MIN_FIGURES = 2;
  private static final int LOOSE_FACTOR = 3;

  /** With fewer names in a place, none of them varies. */
  private static final int MIN_NAMES = 3;

  private static final double NEVER_FACTOR = Double.POSITIVE_INFINITY;

  /** Labels, names and places recur as headings; as boilerplate they stand on many pages. */
  private static final int LABEL_FACTOR = 3;

  private static final int LABEL_WORDS = 5;
  private static final int TITLE_WORDS = 9;
  private static final double LABEL_SHARE = 0.05;

  /** The share of its documents that must have a block at an edge. */
  private static final double MIN_EDGE_SHARE = 0.8;

  private EvidenceThreshold() {}

  /** Whether this number of words, which are no sentence, is a label or a name. */
  static boolean isLabel(int words, boolean title) {
    return words < LABEL_WORDS || title && words < TITLE_WORDS;
  }

  /** Where most of the copies stand. */
  public static BlockZone zone(List<Evidence> evidence) {
    long tail = evidence.stream().filter(each -> each.zone() == BlockZone.TAIL).count();
    long middle = evidence.stream().filter(each -> each.zone() == BlockZone.MIDDLE).count();
    if (evidence.size() - middle < MIN_EDGE_SHARE * evidence.size()) {
      return BlockZone.MIDDLE;
    }
    return tail < MIN_EDGE_SHARE * evidence.size() ? BlockZone.HEAD : BlockZone.TAIL;
  }

  /**
   * How many stories a block must stand under.
   *
   * @param least how many a line at the end of its articles must
   */
  public static double stories(List<Evidence> evidence, BlockZone zone, double least) {
    Evidence longest = longest(evidence);
    double factor =
        switch (zone) {
          case TAIL -> 1;
          case HEAD -> longest.words() >= PROSE_WORDS ? MIDDLE_FACTOR : HEAD_FACTOR;
          case MIDDLE -> longest.label() ? NEVER_FACTOR : MIDDLE_FACTOR;
        };
    factor *= longest.quoted() ? QUOTED_FACTOR : 1;
    long wordings = evidence.stream().map(Evidence::wording).distinct().count();
    if (longest.loose()) {
      factor *= wordings < MIN_NAMES ? NEVER_FACTOR : LOOSE_FACTOR;
    } else if (wordings > 1) {
      factor *= longest.numbers() >= MIN_FIGURES ? FIGURES_FACTOR : VARIED_FACTOR;
    }
    return longest.label()
        ? Math.max(LABEL_FACTOR * factor * least, LABEL_SHARE * longest.among())
        : factor * least;
  }

  private static Evidence longest(List<Evidence> evidence) {
    return evidence.stream()
        .max(Comparator.comparingInt(Evidence::words).thenComparingLong(Evidence::document))
        .orElseThrow();
  }
}
