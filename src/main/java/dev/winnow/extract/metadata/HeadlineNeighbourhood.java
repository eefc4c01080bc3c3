package dev.winnow.extract.metadata;

import dev.winnow.text.DisplayText;
import java.util.ArrayList;
import java.util.List;

/** The short lines that stand around the headline: where a page says who wrote it, and when. */
final class HeadlineNeighbourhood {
  private static final int BEFORE_HEADLINE_CHARS = 300;
  private static final int AFTER_HEADLINE_CHARS = 1000;
  private static final int MAX_LINE_CHARS = 120;

  private HeadlineNeighbourhood() {}

  /** The lines after the headline, then those before it. */
  static List<String> lines(CharSequence text, StatedHeadline headline) {
    List<String> lines = new ArrayList<>();
    if (headline.end() > headline.start()) {
      add(
          lines,
          text,
          headline.end(),
          Math.min(text.length(), headline.end() + AFTER_HEADLINE_CHARS));
      add(lines, text, Math.max(0, headline.start() - BEFORE_HEADLINE_CHARS), headline.start());
    }
    return lines;
  }

  private static void add(List<String> lines, CharSequence text, int from, int to) {
    for (String line : text.subSequence(from, to).toString().split("\n", -1)) {
      String shown = DisplayText.line(line);
      if (shown != null && shown.length() <= MAX_LINE_CHARS) {
        lines.add(shown);
      }
    }
  }
}
