package dev.winnow.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {
  private static final Source SOURCE = new Source("ab", "a.txt", List.of(), "text/plain", "UTF-8");

  @Test
  void makesAParagraphOfEachBlock() {
    Article article =
        Article.extracted(
            SOURCE,
            Metadata.NONE,
            List.of(
                Block.of(BlockKind.HEADING, "Storm warning"),
                Block.of(BlockKind.PARAGRAPH, "The harbour closed at noon.")),
            List.of());

    Article split = new Split("Split").apply(article);

    assertThat(split.blocks()).isEmpty();
    assertThat(split.paragraphs())
        .extracting(Paragraph::kind, Paragraph::text, Paragraph::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(BlockKind.HEADING, "Storm warning", 2),
            org.assertj.core.groups.Tuple.tuple(
                BlockKind.PARAGRAPH, "The harbour closed at noon.", 5));
    assertThat(split.dropped()).isNull();
  }

  @Test
  void dropsAnArticleOfWhichNothingIsLeft() {
    Article split =
        new Split("Mine").apply(Article.extracted(SOURCE, Metadata.NONE, List.of(), List.of()));

    assertThat(split.dropped()).isEqualTo(new DropReason("Mine", "nothing-left", null));
  }

  @Test
  void leavesTheReasonOfAStepBefore() {
    DropReason index = new DropReason("Extract", "index-page", null);
    Article empty = Article.extracted(SOURCE, Metadata.NONE, List.of(), List.of()).drop(index);

    assertThat(new Split("Mine").apply(empty).dropped()).isEqualTo(index);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said: “No!”|he said no",
        "STRASSE|Straße",
        "ﬁnd it|find it",
        "ÉCOLE—2025|école 2025",
        "１２３|123",
        "naïve|nai\u0308ve"
      })
  void fingerprintsAreEqualForWhatSaysTheSame(String one, String other) {
    assertThat(Fingerprints.of(one)).isEqualTo(Fingerprints.of(other));
  }

  @ParameterizedTest
  @CsvSource({"a cat,a cut", "12 dead,13 dead", "naive,naïve", "कि,की"})
  void fingerprintsDifferForWhatDoesNot(String one, String other) {
    assertThat(Fingerprints.of(one)).isNotEqualTo(Fingerprints.of(other));
  }

  @Test
  void fingerprintsAreWrittenAs16HexDigits() {
    assertThat(Fingerprints.of("The harbour closed at noon.").hex()).matches("[0-9a-f]{16}");
  }
}
