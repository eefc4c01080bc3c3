package dev.winnow.dedup.compare;

/**
 * Compares the leads of two articles. News puts what is new first: of a story that is cut or
 * extended the lead stays, while a later story that repeats the background has another.
 */
final class LeadOverlap {
  /** The words of a lead: the first one or two paragraphs. */
  static final int LEAD_WORDS = 60;

  /** The words of a run that leads have in common; shorter than elsewhere, for leads are edited. */
  private static final int RUN_WORDS = 3;

  private LeadOverlap() {}

  /** The share of the words of one lead that the other article has, of the two the larger. */
  static double share(ComparedDocument a, ComparedDocument b) {
    return Math.max(within(a, b), within(b, a));
  }

  private static double within(ComparedDocument a, ComparedDocument b) {
    int length = Math.min(LEAD_WORDS, a.words().length);
    return (double) ComparedDocument.count(a.covered(b, RUN_WORDS), 0, length)
        / Math.max(1, length);
  }
}
