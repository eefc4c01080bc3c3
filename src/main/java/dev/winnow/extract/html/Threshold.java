package dev.winnow.extract.html;

import dev.winnow.extract.html.page.PageView;

/**
 * Chooses the score from which on a block counts as text of the article. Half of the best F1 that
 * can be expected is the choice that reaches it (Lipton, Elkan and Naryanaswamy, Optimal
 * Thresholding of Classifiers to Maximize F1 Measure, 2014): about one half on a page that is
 * clear, lower on one that is not.
 */
final class Threshold {
  private static final float MIN_THRESHOLD_SCORE = 0.25f;
  private static final float MAX_THRESHOLD_SCORE = 0.5f;

  /** Steps of the scores that are told apart. */
  private static final int SCORE_STEPS = 1000;

  private Threshold() {}

  /**
   * The threshold for a page.
   *
   * @param scores of each block the probability that it is text of the article
   */
  static float of(PageView view, float[] scores) {
    double[] total = new double[SCORE_STEPS + 1];
    double[] expected = new double[SCORE_STEPS + 1];
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      int step = (int) (scores[i] * SCORE_STEPS);
      int words = Math.max(1, view.shape(i).words());
      total[step] += words;
      expected[step] += words * (double) scores[i];
      all += words * (double) scores[i];
    }
    double chosen = 0;
    double hits = 0;
    double best = 0;
    for (int step = SCORE_STEPS; step >= 0; step--) {
      chosen += total[step];
      hits += expected[step];
      best = chosen == 0 ? best : Math.max(best, 2 * hits / (chosen + all));
    }
    return (float) Math.min(MAX_THRESHOLD_SCORE, Math.max(MIN_THRESHOLD_SCORE, best / 2));
  }
}
