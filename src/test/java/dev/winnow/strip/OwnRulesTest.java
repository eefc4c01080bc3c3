package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Metadata;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules beside the shipped ones, without some of them, and with kinds of their own. */
class OwnRulesTest {
  private static final String OWN =
      """
      kinds: [obituary-notice]
      rules:
        - name: my-obituary
          kind: obituary-notice
          remove: block
          where: {text: "^the family thanks all"}
          examples: ["The family thanks all who came."]
        - name: my-share
          kind: share
          remove: block
          where: {text: "^share this article$"}
          examples: ["Share this article"]
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), OWN);
  }

  @Test
  void theFirstThatTakesABlockIsNamed() {
    String text = "Share this article";

    assertThat(taken(settings(List.of("own.yaml", "shipped")), text)).containsExactly("my-share");
    assertThat(taken(settings(List.of("shipped", "own.yaml")), text))
        .hasSize(1)
        .doesNotContain("my-share");
    assertThat(taken(settings(List.of("shipped")), text)).hasSize(1).doesNotContain("my-share");
  }

  @Test
  void ownKindsTravelToTheRemoval() {
    Article article = strip(settings(List.of("own.yaml")), "The family thanks all who came.");

    assertThat(article.removals())
        .extracting(Removal::kind)
        .containsExactly(RemovalKind.own("obituary-notice"));
  }

  @Test
  void aKindMustBeDeclaredWhereItIsNamed() {
    assertThatThrownBy(() -> RuleSet.of("f.yaml", OWN.replace("kinds: [obituary-notice]", "")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(
            "f.yaml:4: rule 'my-obituary': unknown 'kind: obituary-notice'; known: [")
        .hasMessageEndingWith("; the file names kinds of its own, which have a hyphen, in 'kinds'");
    assertThatThrownBy(() -> RuleSet.of("f.yaml", OWN.replace("[obituary-notice]", "[obituary]")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "f.yaml:1: kinds: a kind of one's own consists of words of a-z and 0-9 with '-' between"
                + " them, such as 'obituary-notice', not 'obituary'");
  }

  @Test
  void aRuleCanBeSwitchedOff() {
    StripSettings off = new StripSettings(List.of("own.yaml"), List.of("my-share"), null, null);

    assertThat(taken(off, "Share this article")).isEmpty();
    assertThat(rules(off).names()).containsExactly("my-obituary");
    assertThat(rules(off).hash()).isNotEqualTo(rules(settings(List.of("own.yaml"))).hash());
    assertThat(rules(off).check()).isEmpty();
  }

  @Test
  void aRuleThatIsNotThereCannotBeSwitchedOff() {
    StripSettings wrong = new StripSettings(List.of("own.yaml"), List.of("my-shaer"), null, null);

    assertThatThrownBy(() -> rules(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("disable: there is no rule 'my-shaer'; did you mean 'my-share'?");
  }

  @Test
  void twoRulesOfOneNameAreRefused() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), OWN);

    assertThatThrownBy(() -> rules(settings(List.of("own.yaml", "more.yaml"))))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            folder.resolve("more.yaml")
                + ":3: rule 'my-obituary' stands in "
                + folder.resolve("own.yaml")
                + ":3 too");
  }

  @Test
  void theShippedModelGoesWithTheShippedRules() {
    assertThat(step(settings(List.of("own.yaml"))).judge()).isNull();
    assertThat(step(settings(List.of("own.yaml", "shipped"))).judge()).isNotNull();
    assertThat(step(new StripSettings(List.of("own.yaml"), null, "shipped", null)).judge())
        .isNotNull();
    assertThat(step(new StripSettings(null, null, "none", null)).judge()).isNull();
  }

  @Test
  void aThresholdIsAShareEvenWithoutAModel() {
    assertThatThrownBy(() -> new StripSettings(null, null, "none", 7.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'threshold' must be from 0 to 1, not 7.0");
  }

  private static StripSettings settings(List<String> rules) {
    return new StripSettings(rules, null, null, null);
  }

  private List<String> taken(StripSettings settings, String text) {
    return strip(settings, text).removals().stream().map(Removal::rule).toList();
  }

  private Article strip(StripSettings settings, String text) {
    Source source = new Source("0".repeat(64), "a.html", List.of(), "text/html", "UTF-8");
    List<Block> blocks = List.of(Block.of(BlockKind.PARAGRAPH, text));
    return step(settings).apply(Article.extracted(source, Metadata.NONE, blocks, List.of()));
  }

  private RuleSet rules(StripSettings settings) {
    return step(settings).rules();
  }

  private Strip step(StripSettings settings) {
    return settings.step("Strip", folder::resolve);
  }
}
