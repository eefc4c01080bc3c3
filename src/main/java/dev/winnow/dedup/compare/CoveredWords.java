package dev.winnow.dedup.compare;

/**
 * The words of a document that stand in another too.
 *
 * @param taken for each word whether it does
 */
public record CoveredWords(boolean[] taken) {
  private static final int PARTS = 8;
  private static final double MIN_PART_SHARE = 0.2;

  /** How many words do. */
  int words() {
    return ComparedDocument.count(taken, 0, taken.length);
  }

  /** The share of the words that do; 0 for an empty document. */
  public double share() {
    return (double) words() / Math.max(1, taken.length);
  }

  /**
   * Whether they are found all over the document: a fifth of the words in each of its eighths. What
   * two pages share in one place, such as a gallery of captions, leaves an eighth out.
   */
  boolean areSpread() {
    for (int i = 0; i < PARTS; i++) {
      int start = (int) ((long) taken.length * i / PARTS);
      int end = (int) ((long) taken.length * (i + 1) / PARTS);
      if (ComparedDocument.count(taken, start, end) < MIN_PART_SHARE * (end - start)) {
        return false;
      }
    }
    return true;
  }
}
