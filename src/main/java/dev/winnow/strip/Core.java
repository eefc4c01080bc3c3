package dev.winnow.strip;

/**
 * The run of blocks that holds the article: the contiguous run with the greatest sum of scores,
 * where prose counts for what it is long and a short line without the end of a sentence counts
 * against. Menus and link lists lie before and after it. The method is maximum subsequence
 * segmentation (Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation", WWW 2009), with scores by hand, since they need no training and hold in every
 * language.
 *
 * @param from the first block
 * @param to the block after the last; equal to {@code from} where there is no prose at all
 */
record Core(int from, int to) {
  private static final int PROSE_WORDS = 12;
  private static final int LINE_PENALTY = 8;

  static Core of(int[] words, boolean[] sentences) {
    int best = 0;
    int bestFrom = 0;
    int bestTo = 0;
    int sum = 0;
    int from = 0;
    for (int i = 0; i < words.length; i++) {
      sum += score(words[i], sentences[i]);
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return new Core(bestFrom, bestTo);
  }

  private static int score(int words, boolean sentence) {
    if (sentence) {
      return words >= PROSE_WORDS ? words : words / 2;
    }
    return words > 2 * PROSE_WORDS ? words / 2 : -LINE_PENALTY;
  }
}
