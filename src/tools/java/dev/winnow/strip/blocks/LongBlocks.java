package dev.winnow.strip.blocks;

import dev.winnow.strip.blocks.LabelledText.Labelled;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a scrape one whose article is in few long blocks, or in one, as wire services and feeds
 * put it, with or without what stood around it.
 */
final class LongBlocks {
  private static final float WEIGHT = 0.1f;
  private static final int ONE_IN = 4;
  private static final int MOST_JOINED = 12;

  private LongBlocks() {}

  /** The scrape with its article in long blocks; none of most. */
  static List<LabelledText> of(LabelledText text) {
    Random random = new Random(text.id().hashCode() * 17L);
    if (random.nextInt(ONE_IN) > 0) {
      return List.of();
    }
    boolean alone = random.nextBoolean();
    int joined = random.nextInt(4) == 0 ? Integer.MAX_VALUE : 2 + random.nextInt(MOST_JOINED);
    List<Labelled> lines = new ArrayList<>();
    List<Labelled> run = new ArrayList<>();
    for (Labelled line : text.lines()) {
      boolean joins = line.isKnown() && line.isArticle() && line.piece().taken() == null;
      if (!joins && alone) {
        continue;
      }
      if (!joins || run.size() >= joined) {
        join(run, lines);
      }
      if (joins) {
        run.add(line);
      } else {
        lines.add(line);
      }
    }
    join(run, lines);
    return lines.isEmpty() ? List.of() : List.of(text.with(lines, text.weight() * WEIGHT));
  }

  /** Adds the run as one line, and empties it. */
  private static void join(List<Labelled> run, List<Labelled> lines) {
    if (run.isEmpty()) {
      return;
    }
    String text = String.join(" ", run.stream().map(line -> line.piece().text()).toList());
    float words = (float) run.stream().mapToDouble(Labelled::words).sum();
    ScoredBlock first = run.get(0).piece();
    boolean sentence = Words.endsSentence(text);
    ScoredBlock joined =
        new ScoredBlock(text, first.kind(), Words.count(text), sentence, null, false);
    lines.add(new Labelled(joined, 1, words));
    run.clear();
  }
}
