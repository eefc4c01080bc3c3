package dev.winnow.strip.blocks;

import dev.winnow.model.BlockKind;
import dev.winnow.strip.blocks.LabelledText.Labelled;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a scrape one whose article is of a {@link Kind} that collections hold few of, in the
 * words of its own, amid what stood around it or, one time in five, alone.
 */
final class Kinds {
  private static final float WEIGHT = 0.2f;
  private static final int ONE_IN = 2;
  private static final int ALONE_ONE_IN = 5;
  private static final int BRIEF_ONE_IN = 10;
  private static final int JOINED_ONE_IN = 4;
  private static final int MOST_JOINED = 20;
  private static final int LEAST_PARTS = 4;
  private static final int MOST_PARTS = 14;

  private Kinds() {}

  /** The scrape with its article as one of the kinds; none of some. */
  static List<LabelledText> of(LabelledText text) {
    Random random = new Random(text.id().hashCode() * 19L + text.lines().size());
    List<Labelled> article = text.lines().stream().filter(Kinds::isArticle).toList();
    OwnWords own = new OwnWords(article, random);
    if (random.nextInt(ONE_IN) > 0 || !own.suffices()) {
      return List.of();
    }
    boolean alone = random.nextInt(ALONE_ONE_IN) == 0;
    List<Labelled> made = lines(own, Kind.values()[random.nextInt(Kind.values().length)]);
    List<Labelled> lines = new ArrayList<>();
    int seen = 0;
    for (Labelled line : text.lines()) {
      if (isArticle(line)) {
        int from = seen * made.size() / article.size();
        seen++;
        lines.addAll(made.subList(from, seen * made.size() / article.size()));
      } else if (!alone) {
        lines.add(line);
      }
    }
    return List.of(text.with(lines, text.weight() * WEIGHT));
  }

  private static boolean isArticle(Labelled line) {
    return line.isKnown() && line.isArticle() && line.piece().taken() == null;
  }

  private static List<Labelled> lines(OwnWords own, Kind kind) {
    List<String> texts = new ArrayList<>();
    if (own.maybe()) {
      texts.add(own.few(3, 9));
    }
    if (own.number(0, 3) > 0) {
      texts.add(own.sentence());
    }
    int parts = own.number(1, BRIEF_ONE_IN) == 1 ? 0 : own.number(LEAST_PARTS, MOST_PARTS);
    for (int i = 0; i < parts; i++) {
      kind.part(own, i, texts);
    }
    if (parts == 0 || own.maybe()) {
      texts.add(own.sentence());
    }
    List<String> blocks = own.number(1, JOINED_ONE_IN) == 1 ? joined(texts, own) : texts;
    return blocks.stream().map(Kinds::labelled).toList();
  }

  /** The lines run together into a few blocks, the first aside, as feeds do that know no lines. */
  private static List<String> joined(List<String> texts, OwnWords own) {
    List<String> blocks = new ArrayList<>(texts.subList(0, 1));
    int from = 1;
    while (from < texts.size()) {
      int to = Math.min(texts.size(), from + own.number(2, MOST_JOINED));
      blocks.add(String.join(" ", texts.subList(from, to)));
      from = to;
    }
    return blocks;
  }

  private static Labelled labelled(String text) {
    int words = Words.count(text);
    ScoredBlock piece =
        new ScoredBlock(text, BlockKind.PARAGRAPH, words, Words.endsSentence(text), null, false);
    return new Labelled(piece, 1, Math.max(1, words));
  }
}
