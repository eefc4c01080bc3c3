package dev.winnow.cli.explain;

import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.console.TextWrapper;
import dev.winnow.write.json.RunComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Shows on a terminal the records of a run that a document is related to, with shared passages side
 * by side.
 */
record AgainstPage(Terminal terminal) {
  private static final int FIELD_COLUMNS = 12;

  /** The number of passages that are shown; the longest ones. */
  private static final int MAX_SHOWN_PASSAGES = 12;

  private static final String BETWEEN = " | ";

  void print(RunComparison against) {
    line("");
    field("against", against.run());
    if (against.related().isEmpty()) {
      line("No record of this run is a copy or a version of it.");
      return;
    }
    RunComparison.RelatedRecord first = against.related().get(0);
    field(first.tie().label(), String.format(Locale.ROOT, "%.4f", first.similarity()));
    field("of", first.id());
    field("uri", first.uri());
    field("story", first.story());
    line(meaning(first.tie()));
    passages(first.passages());
    List<RunComparison.RelatedRecord> others =
        against.related().subList(1, against.related().size());
    if (!others.isEmpty()) {
      line("");
      line("Related, too:");
    }
    for (RunComparison.RelatedRecord other : others) {
      field(
          other.tie().label(),
          String.format(Locale.ROOT, "%.4f %s", other.similarity(), other.uri()));
    }
  }

  private static String meaning(RunComparison.Tie tie) {
    return switch (tie) {
      case SAME_BYTES -> "The run has read these bytes: this is their record.";
      case NEAR -> "It is a copy of that record.";
      case CONTAINED -> "It belongs to that story: one is largely within the other.";
      case REWRITE -> "It belongs to that story: the same article in other words.";
      case TEMPLATE ->
          "It has the frame of that record, but other facts: neither a copy nor one story.";
    };
  }

  private void passages(List<RunComparison.Passage> passages) {
    List<RunComparison.Passage> longest =
        passages.stream()
            .sorted(Comparator.comparingInt(RunComparison.Passage::words).reversed())
            .limit(MAX_SHOWN_PASSAGES)
            .toList();
    int words = passages.stream().mapToInt(RunComparison.Passage::words).sum();
    line("");
    line(
        String.format(
            Locale.ROOT,
            "%,d words in %,d shared passages%s",
            words,
            passages.size(),
            passages.size() > MAX_SHOWN_PASSAGES
                ? "; the " + MAX_SHOWN_PASSAGES + " longest, this file on the left:"
                : ":"));
    passages.stream().filter(longest::contains).forEach(this::passage);
  }

  private void passage(RunComparison.Passage passage) {
    int column = (terminal.width() - BETWEEN.length()) / 2;
    List<String> left = TextWrapper.lines(passage.text(), column);
    List<String> right = TextWrapper.lines(passage.ofText(), column);
    line("");
    String place = "paragraph " + passage.paragraph() + ", " + passage.words() + " words";
    line(padded(place, column) + BETWEEN + "paragraph " + passage.ofParagraph());
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String text = i < left.size() ? left.get(i) : "";
      line((padded(text, column) + BETWEEN + (i < right.size() ? right.get(i) : "")));
    }
  }

  private void field(String name, String value) {
    List<String> lines = TextWrapper.lines(value, terminal.width() - FIELD_COLUMNS);
    for (int i = 0; i < lines.size(); i++) {
      line(padded(i == 0 ? name : "", FIELD_COLUMNS) + lines.get(i));
    }
  }

  private void line(String text) {
    terminal.out().println(text.stripTrailing());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - TextWrapper.width(text)));
  }
}
