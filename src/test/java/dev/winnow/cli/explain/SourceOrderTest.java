package dev.winnow.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.PageDecision;
import dev.winnow.extract.html.PageKind;
import dev.winnow.extract.html.PageParts;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceOrderTest {
  private static final PageParts PAGE =
      new PageParts(
          PageKind.ARTICLE,
          0.5f,
          List.of(
              out("Rain", RemovalKind.NAVIGATION, 0.1f),
              body("Rain fell. Share this. It was wet.", 0.9f),
              body("Read more", 0.8f),
              out("Rain", RemovalKind.RELATED, 0.2f),
              body("Rain", 0.7f)));

  private static final List<Removal> BY_EXTRACTION =
      List.of(
          removal("Extract", "body-model", RemovalKind.NAVIGATION, "Rain"),
          removal("Extract", "body-model", RemovalKind.RELATED, "Rain"));

  @Test
  void whatWasCutOutOfABlockStandsInItsPlace() {
    Article article =
        article("Rain fell.", "It was wet.", "Rain")
            .withBlocks(
                blocks("Rain fell.", "It was wet.", "Rain"),
                List.of(
                    removal("Strip", "share", RemovalKind.SHARE, "Share this."),
                    removal("Strip", "more", RemovalKind.READ_MORE, "Read more")));

    assertThat(shown(SourceOrder.of(article, PAGE)))
        .containsExactly(
            "Extract/body-model 0.1 Rain",
            "kept 0.9 Rain fell.",
            "Strip/share 0.9 Share this.",
            "kept 0.9 It was wet.",
            "Strip/more 0.8 Read more",
            "Extract/body-model 0.2 Rain",
            "kept 0.7 Rain");
  }

  @Test
  void aDroppedPageHasThePlacesOfItsBlocksToo() {
    Article article =
        article("Rain fell. Share this. It was wet.", "Read more", "Rain")
            .drop(new DropReason("Extract", "index-page", null));

    assertThat(shown(SourceOrder.of(article, PAGE)))
        .containsExactly(
            "Extract/body-model 0.1 Rain",
            "Extract/index-page 0.9 Rain fell. Share this. It was wet.",
            "Extract/index-page 0.8 Read more",
            "Extract/body-model 0.2 Rain",
            "Extract/index-page 0.7 Rain");
  }

  private static List<String> shown(List<ExplainedText> pieces) {
    return pieces.stream()
        .map(
            piece ->
                (piece.isRemoved() ? piece.step() + "/" + piece.rule() : "kept")
                    + " "
                    + piece.part().score()
                    + " "
                    + piece.text())
        .toList();
  }

  private static Article article(String... blocks) {
    Source source = new Source("id", "a.html", List.of(), "text/html", "UTF-8");
    return Article.extracted(source, Metadata.NONE, blocks(blocks), BY_EXTRACTION);
  }

  private static List<Block> blocks(String... texts) {
    return List.of(texts).stream().map(text -> Block.of(BlockKind.PARAGRAPH, text)).toList();
  }

  private static Removal removal(String step, String rule, RemovalKind kind, String text) {
    return new Removal(step, rule, kind, text, Span.UNKNOWN, null);
  }

  private static PageDecision body(String text, float score) {
    return new PageDecision(Block.of(BlockKind.PARAGRAPH, text), null, null, score, List.of());
  }

  private static PageDecision out(String text, RemovalKind kind, float score) {
    Block block = Block.of(BlockKind.PARAGRAPH, text);
    return new PageDecision(block, "body-model", kind, score, List.of());
  }
}
