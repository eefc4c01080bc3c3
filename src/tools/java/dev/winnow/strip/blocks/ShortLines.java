package dev.winnow.strip.blocks;

import dev.winnow.strip.blocks.LabelledText.Labelled;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a scrape one whose article is written in short lines without full stops, as verse,
 * results and recipes are, for a model that sees few of those learns to look for full stops.
 */
final class ShortLines {
  private static final float WEIGHT = 0.2f;
  private static final int ONE_IN = 4;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 80;

  private ShortLines() {}

  /** The scrape with its article in short lines; none of most. */
  static List<LabelledText> of(LabelledText text) {
    Random random = new Random(text.id().hashCode() * 31L);
    if (random.nextInt(ONE_IN) > 0) {
      return List.of();
    }
    List<Labelled> lines = new ArrayList<>();
    for (Labelled line : text.lines()) {
      boolean cuts = line.isKnown() && line.isArticle() && line.piece().taken() == null;
      lines.addAll(cuts ? cut(line, random) : List.of(line));
    }
    return List.of(text.with(lines, text.weight() * WEIGHT));
  }

  private static List<Labelled> cut(Labelled line, Random random) {
    String text = line.piece().text();
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + SHORTEST + random.nextInt(6 * SHORTEST));
      while (to < text.length() && Character.isLetter(text.charAt(to)) && to - from < LONGEST) {
        to++;
      }
      String part = text.substring(from, to).replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to;
    }
    float words = line.words() / Math.max(1, parts.size());
    return parts.stream().map(part -> new Labelled(piece(part, line.piece()), 1, words)).toList();
  }

  private static ScoredBlock piece(String text, ScoredBlock of) {
    return new ScoredBlock(text, of.kind(), Words.count(text), false, null, of.doubted());
  }
}
