package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.RemovalKind;
import dev.winnow.strip.rules.Action;
import dev.winnow.strip.rules.DocumentView;
import dev.winnow.strip.rules.Rule;
import dev.winnow.strip.rules.RuleFile;
import dev.winnow.strip.rules.RuleMatches;
import dev.winnow.yaml.ConfigException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that take nothing, and weak ones, which take only where no model judges. */
class ProtectingRulesTest {
  private static final String KEEPS_RUNS =
      "{name: a, remove: nothing, where: {sentence: true, max_words: 4, run: 3}}";

  private static String file(String rules) {
    return "rules: [" + rules + "]";
  }

  /** The numbers of the lines that {@code rules} protect. */
  private static List<Integer> kept(String rules, String text) {
    DocumentView view = new DocumentView(ShippedRules.blocks(text));
    RuleMatches matches = RuleSet.of("f.yaml", file(rules)).engine().match(view, null);
    return IntStream.range(0, view.size()).filter(matches::isKept).boxed().toList();
  }

  @Test
  void needNoKind() {
    Rule rule =
        RuleFile.read("f.yaml", file("{name: a, remove: nothing, where: {text: x}}")).get(0);

    assertThat(rule.action()).isEqualTo(Action.NOTHING);
    assertThat(rule.kind()).isEqualTo(RemovalKind.OTHER);
    assertThat(rule.weak()).isFalse();
  }

  @Test
  void othersNeedAKind() {
    assertThatThrownBy(
            () -> RuleFile.read("f.yaml", file("{name: a, remove: block, where: {text: x}}")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("f.yaml:1: ")
        .hasMessageContaining("'kind'");
  }

  @Test
  void mayBeWeak() {
    String rule = "{name: a, kind: share, remove: block, weak: true, where: {text: x}}";

    assertThat(RuleFile.read("f.yaml", file(rule)).get(0).weak()).isTrue();
    assertThat(RuleFile.read("f.yaml", file(rule.replace("true", "false"))).get(0).weak())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"span", "nothing"})
  void cannotBeWeakWhereTheyTakeNoBlock(String action) {
    String rule = "{name: a, kind: share, remove: " + action + ", weak: true, where: {text: x}}";

    assertThatThrownBy(() -> RuleFile.read("f.yaml", file(rule)))
        .isInstanceOf(ConfigException.class)
        .hasMessage("f.yaml:1: rule 'a': a rule that removes '" + action + "' cannot be weak");
  }

  @Test
  void protectWhatFitsThem() {
    String rule = "{name: a, remove: nothing, where: {text: weir}}";

    assertThat(kept(rule, "The weir\nThe dam\nTwo weirs")).containsExactly(0, 2);
  }

  @Test
  void protectRuns() {
    assertThat(kept(KEEPS_RUNS, "In the bath.\nWhy?\nSo\nHow long?\nAn hour.\nWho?\nHe.\n"))
        .containsExactly(3, 4, 5, 6);
  }

  @Test
  void aRunDoesNotGoOnBehindWhatIsTaken() {
    String takes = "{name: b, kind: share, remove: block, where: {text: follow us}}";
    String doubts =
        takes.replace("where: {", "weak: true, where: {zone: any, previous: {removed: false}, ");
    String text = "Why?\nIn the bath.\nFollow us.\n";

    assertThat(kept(KEEPS_RUNS + ", " + takes, text)).isEmpty();
    assertThat(kept(KEEPS_RUNS + ", " + doubts, text)).containsExactly(0, 1, 2);
  }
}
