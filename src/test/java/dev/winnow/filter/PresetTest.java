package dev.winnow.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The verdicts of the presets on made-up texts, with the values that decide. */
class PresetTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void twoHundredTextsOnBothSidesOfEachThreshold() {
    List<PresetCases.Case> cases = PresetCases.all();
    assertThat(cases.size()).isGreaterThanOrEqualTo(200);
    for (Preset preset : Preset.values()) {
      for (QualityRule rule : preset.rules()) {
        List<PresetCases.Case> of =
            cases.stream().filter(each -> each.rule().equals(rule.name())).toList();
        assertThat(of.stream().map(PresetCases.Case::isBroken).distinct())
            .as("both sides of " + rule.name())
            .hasSize(2);
        of.forEach(each -> check(preset, rule, each));
      }
    }
  }

  private static void check(Preset preset, QualityRule rule, PresetCases.Case text) {
    Article article = Articles.of("en", text.lines());
    Map<String, Double> signals =
        step(preset, "mark").apply(article).quality().stream()
            .collect(Collectors.toMap(Signal::name, Signal::value));
    String told = text.rule() + " " + text.value();
    assertThat(signals.get(rule.name())).as(told).isCloseTo(text.value(), within(TOLERANCE));
    assertThat(signals.containsKey("failed:" + rule.name())).as(told).isEqualTo(text.isBroken());

    String first =
        preset.rules().stream()
            .map(QualityRule::name)
            .filter(name -> signals.containsKey("failed:" + name))
            .findFirst()
            .orElse(null);
    DropReason dropped = step(preset, "drop").apply(article).dropped();
    if (first == null) {
      assertThat(dropped).as(told).isNull();
    } else {
      assertThat(dropped.rule()).as(told).isEqualTo(first);
      assertThat(dropped.value()).as(told).isEqualTo(signals.get(first));
    }
    if (rule.name().equals(first)) {
      assertThat(dropped.threshold()).isEqualTo(rule.threshold());
    }
  }

  @Test
  void theNamesOfRulesAreDifferent() {
    assertThat(Arrays.stream(Preset.values()).flatMap(preset -> preset.rules().stream()))
        .extracting(QualityRule::name)
        .doesNotHaveDuplicates();
  }

  private static Filter step(Preset preset, String action) {
    return FilterTest.settings(action, List.of(preset.label())).step("Filter", file -> List.of());
  }
}
