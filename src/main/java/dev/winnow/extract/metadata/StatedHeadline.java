package dev.winnow.extract.metadata;

/**
 * The headline of the article.
 *
 * @param text the headline; null if the page states none
 * @param start where it stands in the text of the page; 0 if it is not seen there
 * @param end where its text ends
 */
record StatedHeadline(String text, int start, int end) {
  private static final int BEFORE_HEADLINE_CHARS = 600;
  private static final int AFTER_HEADLINE_CHARS = 2500;

  /** How far the place is from the headline; what stands before it counts as twice as far. */
  int distance(int at) {
    return at >= start ? Math.max(0, at - end) : 2 * (start - at);
  }

  /** Whether the place is where bylines and dates of the article usually stand. */
  boolean isNear(int at) {
    return at >= start - BEFORE_HEADLINE_CHARS && at <= end + AFTER_HEADLINE_CHARS;
  }
}
