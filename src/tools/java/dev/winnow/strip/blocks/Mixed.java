package dev.winnow.strip.blocks;

import dev.winnow.strip.blocks.LabelledText.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Puts an article among the boilerplate of another page that the same program scraped: a model that
 * sees each article with its own alone learns pages by heart.
 */
final class Mixed {
  private static final int LEAST = 3;

  private Mixed() {}

  /** The article of {@code text} with the boilerplate of one of the others; none if it is short. */
  static Optional<LabelledText> of(LabelledText text, List<LabelledText> others) {
    Random random = new Random(text.id().hashCode());
    List<LabelledText> sameScraper =
        others.stream()
            .filter(other -> other.scraper().equals(text.scraper()))
            .filter(other -> !other.domain().equals(text.domain()))
            .toList();
    if (sameScraper.isEmpty()) {
      return Optional.empty();
    }
    LabelledText other = sameScraper.get(random.nextInt(sameScraper.size()));
    List<Labelled> lines = mixed(runs(text), runs(other));
    return lines.size() < LEAST ? Optional.empty() : Optional.of(text.with(lines, text.weight()));
  }

  private static List<Labelled> mixed(List<List<Labelled>> article, List<List<Labelled>> around) {
    List<Labelled> lines = new ArrayList<>(around.get(0));
    int last = around.size() - 1;
    int inner = 2;
    for (int i = 1; i < article.size(); i++) {
      if (i % 2 == 1) {
        lines.addAll(article.get(i));
      } else if (i + 1 < article.size() && inner < last) {
        lines.addAll(around.get(inner));
        inner += 2;
      }
    }
    if (last > 0 && last % 2 == 0) {
      lines.addAll(around.get(last));
    }
    return lines;
  }

  /** Boilerplate, article, boilerplate and so on; what is not known goes with what is before it. */
  private static List<List<Labelled>> runs(LabelledText text) {
    List<List<Labelled>> runs = new ArrayList<>();
    runs.add(new ArrayList<>());
    boolean inArticle = false;
    for (Labelled line : text.lines()) {
      if (line.isKnown() && line.isArticle() != inArticle) {
        inArticle = !inArticle;
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(line);
    }
    return runs;
  }
}
