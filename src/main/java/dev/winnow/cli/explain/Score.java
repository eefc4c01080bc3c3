package dev.winnow.cli.explain;

import dev.winnow.extract.html.Influence;
import dev.winnow.extract.html.PageDecision;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows scores and the features that moved them to people. */
final class Score {
  private Score() {}

  static String shown(float score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  /** The features that moved the score of a block, one a line. */
  static String reasons(PageDecision part) {
    return part.influences().stream().map(Score::reason).collect(Collectors.joining("\n"));
  }

  private static String reason(Influence influence) {
    return String.format(
        Locale.ROOT,
        "%+.2f  %s = %.4g",
        influence.effect(),
        influence.feature(),
        influence.value());
  }
}
