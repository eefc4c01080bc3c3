package dev.winnow.extract.html;

import dev.winnow.classify.Contributions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what sets the scores of a page's blocks apart. */
final class Influences {
  private static final int STRONGEST = 5;

  private final List<float[]> rows;
  private final Contributions contributions;

  Influences(PageView view, Features features, BodyModel model) {
    rows = IntStream.range(0, view.size()).mapToObj(i -> features.of(i).clone()).toList();
    contributions = model.contributions(rows);
  }

  /** The few features that moved the score of a block most, the strongest first. */
  List<Influence> of(int block) {
    float[] row = rows.get(block);
    double[] effects = contributions.of(row);
    return IntStream.range(0, effects.length)
        .filter(i -> effects[i] != 0)
        .mapToObj(i -> new Influence(Features.NAMES.get(i), row[i], effects[i]))
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.effect())))
        .limit(STRONGEST)
        .toList();
  }
}
