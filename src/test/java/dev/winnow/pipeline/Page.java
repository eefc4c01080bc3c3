package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text that a scrape left around an article. In its file the line {@code [article]} stands
 * where the article stood.
 *
 * @param name the name of its file, less {@code .txt}
 * @param above the lines before the article
 * @param below the lines after it
 */
record Page(String name, String above, String below) {
  /**
   * The share of a page's lines that must go, at least; links that read like sentences may stay.
   */
  private static final double LEAST_REMOVED = 0.7;

  private static final String ARTICLE = "[article]\n";

  static Page read(Path file) throws IOException {
    String text = Files.readString(file);
    int article = text.indexOf(ARTICLE);
    assertThat(article).as("%s: a line [article]", file).isPositive();
    return new Page(
        file.getFileName().toString().replace(".txt", ""),
        text.substring(0, article),
        text.substring(article + ARTICLE.length()));
  }

  /** Fails unless each line of the article stays, and most of the lines around it go. */
  void leaves(String article) {
    List<String> lines = article.lines().toList();
    List<String> kept = Survival.kept(above + article + below);

    assertThat(kept).as("amid the page %s", name).containsSubsequence(lines);
    double around = (above + below).lines().count();
    assertThat(kept.size() - lines.size())
        .as("too much of the page %s stays: %s", name, kept)
        .isLessThanOrEqualTo((int) ((1 - LEAST_REMOVED) * around));
  }
}
