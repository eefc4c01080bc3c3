package dev.winnow.cli.explain;

import dev.winnow.extract.html.Influence;
import dev.winnow.extract.html.PageDecision;
import java.util.Locale;
import java.util.stream.Collectors;

/** How scores and what moved them are shown to people. */
final class Score {
  private Score() {}

  static String shown(float score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  /** What moved the score of a block, a line each. */
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
