package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that cannot be meant are refused with file and line; guards hold for a whole file. */
class RuleMistakesTest {
  private static String rule(String fields) {
    return "rules:\n  - {name: a, kind: share, remove: block, examples: [x], " + fields + "}\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where: {}",
        "where:",
        "where: {text: ''}",
        "where: {text: x, run: 0}",
        "where: {text: x, run: 5000000000}",
        "where: {text: x, max_words: -1}",
        "where: {text: x, at_most: 0.3}",
        "where: {text: x, previous: {}}",
      })
  void refusesConditionsThatCannotBeMeant(String where) {
    assertRefused(rule(where));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name: '', kind: share, remove: block, where: {text: x}}",
        "{name: \"a\\tb\", kind: share, remove: block, where: {text: x}}",
        "{name: a, kind: metadata, remove: block, where: {text: x}}",
        "{name: a, kind: share, remove: from-here-to-end, where: {text: x, at_most: 7}}",
        "{name: a, kind: share, remove: span, where: {max_words: 3}}",
        "{name: a, kind: share, remove: block, where: {text: x}, examples: ['']}",
      })
  void refusesRulesThatCannotBeMeant(String rule) {
    assertRefused("rules:\n  - " + rule + "\n");
  }

  @Test
  void refusesWhatIsNoLanguage() {
    assertRefused("languages: [xx_YY]\n" + rule("where: {text: x}"));
  }

  private static void assertRefused(String content) {
    assertThatThrownBy(() -> RuleSet.of("f.yaml", content))
        .isInstanceOf(ConfigException.class)
        .hasMessageMatching("(?s)f\\.yaml:\\d+: .*rule '.*");
  }

  @Test
  void refusesAFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThatThrownBy(() -> RuleSet.load(file))
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + ": is not UTF-8");
  }

  @Test
  void guardsJoinEachRuleOfTheirFile() {
    String rule =
        "rules:\n  - {name: a, kind: share, remove: block, where: {text: share this},"
            + " examples: [Share this], keeps: ['Share this, He said']}\n";

    assertThat(RuleSet.of("f.yaml", "guards: he said\n" + rule).check()).isEmpty();
    assertThat(RuleSet.of("f.yaml", rule).check()).isNotEmpty();
  }
}
