package dev.winnow.extract.html;

import dev.winnow.classify.Contributions;
import dev.winnow.extract.html.features.Features;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what sets the scores of a page's blocks apart. */
final class Influences {
  private static final int MAX_INFLUENCES = 5;

  private final float[][] rows;
  private final Contributions contributions;

  /**
   * Those of a page.
   *
   * @param asked of each block whether the model was asked
   */
  Influences(boolean[] asked, Features features, BodyModel model) {
    rows = new float[asked.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = asked[i] ? features.of(i).clone() : null;
    }
    contributions = model.contributions(Stream.of(rows).filter(Objects::nonNull).toList());
  }

  /** The few features that moved the score of a block most, the strongest first. */
  List<Influence> of(int block) {
    float[] row = rows[block];
    if (row == null) {
      return List.of();
    }
    double[] effects = contributions.of(row);
    return IntStream.range(0, effects.length)
        .filter(i -> effects[i] != 0)
        .mapToObj(i -> new Influence(Features.NAMES.get(i), row[i], effects[i]))
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.effect())))
        .limit(MAX_INFLUENCES)
        .toList();
  }
}
