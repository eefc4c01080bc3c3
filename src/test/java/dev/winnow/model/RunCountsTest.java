package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunCountsTest {
  private static final FigureKey BY_SHARE =
      new FigureKey(Figure.REMOVALS_BY_RULE, "Strip", "share");
  private static final FigureKey BY_LIKE = new FigureKey(Figure.REMOVALS_BY_RULE, "Strip", "like");
  private static final FigureKey READ = FigureKey.of(Figure.DOCUMENTS_READ);

  @Test
  void addsNumbersOfTheSameKey() {
    RunCounts sum =
        RunCounts.of(Map.of(READ, 2L, BY_SHARE, 1L))
            .plus(RunCounts.of(Map.of(BY_LIKE, 5L, READ, 3L)));

    assertThat(sum).isEqualTo(RunCounts.of(Map.of(READ, 5L, BY_SHARE, 1L, BY_LIKE, 5L)));
    assertThat(sum.get(READ)).isEqualTo(5);
    assertThat(sum.get(FigureKey.of(Figure.TEMPLATES))).isZero();
  }

  @Test
  void aNumberThatIsZeroIsThere() {
    assertThat(RunCounts.NONE.plus(RunCounts.of(Figure.LARGE_STORIES, 0)).counts()).hasSize(1);
  }

  @Test
  void orderOfKeysDoesNotCount() {
    RunCounts one = RunCounts.of(BY_LIKE.figure(), 1);
    RunCounts other = RunCounts.of(Figure.INDEX_ADDED, 7);

    assertThat(one.plus(other)).isEqualTo(other.plus(one));
  }
}
