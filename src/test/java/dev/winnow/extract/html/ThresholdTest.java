package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThresholdTest {
  private static final String TEN = "<p>one two three four five six seven eight nine ten";

  @Test
  void aClearPageIsCutInTheMiddle() {
    assertThat(threshold(TEN + TEN, 1, 0)).isEqualTo(0.5f);
  }

  /** The best choice is the first block alone: 2 · 9 words of 10 + (9 + 3), and half of that. */
  @Test
  void aPageThatIsNotClearIsCutLower() {
    assertThat(threshold(TEN + TEN, 0.9f, 0.3f)).isCloseTo(9 / 22f, within(1e-6f));
  }

  /** A block counts by its words: 2 · (9 + 0.3) of (10 + 1) + 9.3 against 2 · 9 of 10 + 9.3. */
  @Test
  void shortBlocksCountLittle() {
    assertThat(threshold(TEN + "<p>one", 0.9f, 0.3f)).isCloseTo(9 / 19.3f, within(1e-6f));
  }

  @Test
  void thereAreBounds() {
    assertThat(threshold(TEN, 0.3f)).isEqualTo(0.25f);
    assertThat(threshold(TEN + TEN, 0, 0)).isEqualTo(0.25f);
  }

  private static float threshold(String html, float... scores) {
    return Threshold.of(Bodies.view(html), scores);
  }
}
