package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Metadata;
import dev.winnow.model.OffsetMap;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.strip.blocks.ScoredBlock;
import dev.winnow.strip.rules.Rule;
import dev.winnow.strip.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockClassifierTest {
  private static final BlockClassifier CLASSIFIER = ShippedRules.classifier(0.25f);
  private static final String WEAK =
      "rules: [{name: a, kind: navigation, remove: block, weak: true, where: {max_words: 3}}]";

  private static final String NO_RULE =
      "rules: [{name: a, kind: share, remove: block, where: {text: follow us}}]";

  private static BlockDecision part(String text) {
    return BlockDecision.of(Block.of(BlockKind.PARAGRAPH, text), null, false);
  }

  private static Article article(String mediaType, String... lines) {
    Source source = new Source("0".repeat(64), "a", List.of(), mediaType, "UTF-8");
    List<Block> blocks = ShippedRules.blocks(String.join("\n", lines));
    return Article.extracted(source, Metadata.NONE, blocks, List.of());
  }

  @ParameterizedTest
  @ValueSource(floats = {-0.1f, 1.1f, Float.NaN})
  void refusesThresholdsThatAreNoShare(float threshold) {
    assertThatThrownBy(() -> ShippedRules.classifier(threshold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'threshold' must be from 0 to 1, not " + threshold);
  }

  @Test
  void takesWhatScoresBelowTheThresholdUnlessItIsKept() {
    BlockDecision kept = BlockDecision.of(Block.of(BlockKind.PARAGRAPH, "Perhaps"), null, true);

    assertThat(CLASSIFIER.takes(part("Perhaps"), 0.24f)).isTrue();
    assertThat(CLASSIFIER.takes(part("Perhaps"), 0.25f)).isFalse();
    assertThat(CLASSIFIER.takes(kept, 0)).isFalse();
    assertThat(ShippedRules.classifier(0).takes(part("Perhaps"), 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Lees ook: de brug is dicht, related",
    "Foto: Ana Doe, credit",
    "Teilen, share",
    "Commentaires (4), comments",
    "Newsletter der Talzeitung, newsletter",
    "Abonnez-vous, subscription",
    "Anzeige, advertisement",
    "Schlagworte: Brücke, navigation",
    "Publicado el lunes, other",
    "The long winter of the potato growers, other",
  })
  void namesTheKindThatTheFirstWordsTell(String text, String kind) {
    assertThat(CLASSIFIER.removal("Strip", part(text), 0.1f).kind().label()).isEqualTo(kind);
  }

  @Test
  void theRemovalNamesTheModelAndItsScore() {
    Block block = new Block(BlockKind.PARAGRAPH, "Perhaps", new Span(3, 10), OffsetMap.NONE);

    assertThat(CLASSIFIER.removal("Strip", BlockDecision.of(block, null, false), 0.125f))
        .isEqualTo(
            new Removal(
                "Strip",
                "block-model",
                RemovalKind.OTHER,
                "Perhaps",
                new Span(3, 10),
                null,
                0.125));
  }

  @Test
  void aWeakRuleTellsTheKindAndDoesNotTake() {
    Rule weak = RuleFile.read("f.yaml", WEAK).get(0);
    BlockDecision doubted = BlockDecision.of(Block.of(BlockKind.PARAGRAPH, "Teilen"), weak, false);
    Article article = article("text/plain", "Perhaps", "The bridge");

    assertThat(CLASSIFIER.removal("Strip", doubted, 0.1f).kind()).isEqualTo(RemovalKind.NAVIGATION);
    assertThat(strip(WEAK, 0).apply(article).removals()).isEmpty();
    assertThat(new Strip("Strip", RuleSet.of("f.yaml", WEAK), null).apply(article).removals())
        .hasSize(2);
  }

  @Test
  void judgesPlainTextAlone() {
    String[] lines = {
      "The harbour was closed on Monday after the storm.", "Perhaps", "Not now", "Later", "No"
    };

    assertThat(strip(NO_RULE, 1).apply(article("text/plain", lines)).blocks()).hasSize(1);
    assertThat(strip(NO_RULE, 1).apply(article("text/html", lines)).blocks()).hasSize(5);
  }

  private static Strip strip(String rules, float threshold) {
    return new Strip("Strip", RuleSet.of("f.yaml", rules), ShippedRules.classifier(threshold));
  }

  @Test
  void seesWhatExtractionTookWhereItStood() {
    List<BlockDecision> parts = List.of(at("first", 0), at("third", 20));
    List<Removal> removals = List.of(removed("second", 10), removed("fourth", 30), nowhere());
    List<ScoredBlock> pieces = new ArrayList<>();

    assertThat(BlockClassifier.pieces(removals, parts, pieces)).containsExactly(0, 2);
    assertThat(pieces)
        .extracting(ScoredBlock::text)
        .containsExactly("first", "second", "third", "fourth");
  }

  private static BlockDecision at(String text, int start) {
    Span span = new Span(start, start + text.length());
    return BlockDecision.of(
        new Block(BlockKind.PARAGRAPH, text, span, OffsetMap.NONE), null, false);
  }

  private static Removal removed(String text, int start) {
    Span span = new Span(start, start + text.length());
    return new Removal("Extract", "date", RemovalKind.METADATA, text, span, null);
  }

  private static Removal nowhere() {
    return new Removal("Extract", "title", RemovalKind.METADATA, "x", Span.UNKNOWN, null);
  }
}
