package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a scrape as plain text left around an article.
 *
 * @param above the lines before it
 * @param below the lines after it
 */
record Page(String above, String below) {
  /** The share of its lines that must go, at least; links that read like sentences may stay. */
  private static final double MOST = 0.7;

  /** Fails unless each line of the article stays, and most of what is around it goes. */
  void leaves(String article) {
    List<String> lines = article.lines().toList();
    List<String> kept = Survival.kept(above + article + below);

    assertThat(kept).containsSubsequence(lines);
    double around = (above + below).lines().count();
    assertThat(kept.size() - lines.size())
        .as("what stays of the page is too much: %s", kept)
        .isLessThanOrEqualTo((int) ((1 - MOST) * around));
  }
}
