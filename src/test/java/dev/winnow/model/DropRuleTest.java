package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DropRuleTest {
  private static final Article ARTICLE =
      Article.extracted(
          new Source("7", "a.txt", List.of(), "text/plain", "UTF-8"),
          Metadata.NONE,
          List.of(),
          List.of());

  @Test
  void namesTheOtherDocument() {
    Article dropped = ARTICLE.drop(DropRule.NEAR.by("Dedup", "8", 0.9));

    assertThat(dropped.dropped())
        .isEqualTo(new DropReason("Dedup", "near", new Reference("8", -1), 0.9));
    assertThat(DropRule.NEAR.hasDropped(dropped)).isTrue();
    assertThat(DropRule.SAME_BYTES.hasDropped(dropped)).isFalse();
    assertThat(DropRule.NEAR.hasDropped(ARTICLE)).isFalse();
  }

  /** A user's own rule may have any name. */
  @Test
  void aRuleOfThatNameThatNamesNoDocumentIsAnother() {
    Article dropped = ARTICLE.drop(new DropReason("Strip", "same-bytes", null));

    assertThat(DropRule.SAME_BYTES.hasDropped(dropped)).isFalse();
  }
}
