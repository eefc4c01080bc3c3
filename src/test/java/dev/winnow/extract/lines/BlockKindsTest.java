package dev.winnow.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.Texts;
import org.junit.jupiter.api.Test;

class BlockKindsTest {
  private static final String PROSE = "The council met on Friday and voted for the new bridge.";

  @Test
  void aShortLineBetweenProseIsAHeading() {
    assertThat(Texts.kinds(PROSE + "\nA bridge for walkers \n" + PROSE))
        .containsExactly(
            "paragraph: " + PROSE, "heading: A bridge for walkers", "paragraph: " + PROSE);
  }

  @Test
  void aLineAmongShortLinesIsNone() {
    assertThat(Texts.kinds(PROSE + "\nShare this\nMore on bridges\nSign in\n" + PROSE))
        .doesNotContain("heading: Sign in", "heading: More on bridges");
  }

  @Test
  void aLineThatLeadsToNothingIsNone() {
    assertThat(Texts.kinds(PROSE + "\nMore on bridges")).contains("paragraph: More on bridges");
  }

  @Test
  void bulletsAndRunningNumbersAreItems() {
    assertThat(Texts.kinds(PROSE + "\n- stone\n• wood\n1. first\n2) second\n40. alone"))
        .containsExactly(
            "paragraph: " + PROSE,
            "list_item: - stone",
            "list_item: • wood",
            "list_item: 1. first",
            "list_item: 2) second",
            "paragraph: 40. alone");
  }

  @Test
  void markdown() {
    String text =
        "# The new bridge\n" + PROSE + "\n## Costs ##\n> So be it.\n```\nx = 1\n\n  y = 2\n```\n";
    assertThat(Texts.kinds(text))
        .containsExactly(
            "paragraph: " + PROSE,
            "heading: Costs",
            "quote: > So be it.",
            "preformatted: x = 1\n\n  y = 2");
    assertThat(Texts.article(text).metadata().title()).isEqualTo("The new bridge");
  }
}
