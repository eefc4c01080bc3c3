package dev.winnow.dedup.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import org.junit.jupiter.api.Test;

class LeadTextTest {
  private static final String ID = "a".repeat(64);

  @Test
  void paragraphsInTheirOrder() {
    assertThat(opening("First.", "Second.")).isEqualTo("First.\nSecond.\n");
  }

  @Test
  void longTextsAreCutBetweenCharacters() {
    assertThat(opening("a".repeat(1_500), "b".repeat(1_500)))
        .isEqualTo("a".repeat(1_500) + "\n" + "b".repeat(499));
    assertThat(opening("a".repeat(1_999) + "\ud83d\ude00")).isEqualTo("a".repeat(1_999));
  }

  private static String opening(String... paragraphs) {
    return LeadText.of(ParagraphDedupTest.article(ID, "2025-01-01", paragraphs)).text();
  }
}
