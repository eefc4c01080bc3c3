package dev.winnow.strip.blocks;

import dev.winnow.strip.blocks.LabelledText.Labelled;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes of a scrape one whose article has a sentence, or a part of one, a line, as interviews,
 * bulletins and popular papers do.
 */
final class Sentences {
  private static final float WEIGHT = 0.2f;
  private static final int ONE_IN = 4;

  /** After the end of a sentence; in a scrape of two, after a comma too. */
  private static final Pattern END = Pattern.compile("(?<=[.!?。！？]['\"”’»]?)\\s+|(?<=[。！？])");

  private static final Pattern COMMA = Pattern.compile("(?<=[.!?,;:。！？，、]['\"”’»]?)\\s+");

  private Sentences() {}

  /** The scrape with its article in single sentences; none of most. */
  static List<LabelledText> of(LabelledText text) {
    Random random = new Random(text.id().hashCode() * 13L);
    if (random.nextInt(ONE_IN) > 0) {
      return List.of();
    }
    Pattern end = random.nextBoolean() ? END : COMMA;
    List<Labelled> lines = new ArrayList<>();
    for (Labelled line : text.lines()) {
      boolean cuts = line.isKnown() && line.isArticle() && line.piece().taken() == null;
      lines.addAll(cuts ? cut(line, end) : List.of(line));
    }
    return List.of(text.with(lines, text.weight() * WEIGHT));
  }

  private static List<Labelled> cut(Labelled line, Pattern end) {
    List<String> parts =
        end.splitAsStream(line.piece().text())
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    float words = line.words() / Math.max(1, parts.size());
    return parts.stream().map(part -> new Labelled(piece(part, line.piece()), 1, words)).toList();
  }

  private static ScoredBlock piece(String text, ScoredBlock of) {
    boolean sentence = Words.endsSentence(text);
    return new ScoredBlock(text, of.kind(), Words.count(text), sentence, null, of.doubted());
  }
}
