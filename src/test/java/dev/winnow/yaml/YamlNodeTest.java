package dev.winnow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class YamlNodeTest {
  @Test
  void values() {
    assertThat(field("a: 1_000").integer()).isEqualTo(1000);
    assertThat(field("a: 0.5").number()).isEqualTo(0.5);
    assertThat(field("a: -.5").number()).isEqualTo(-0.5);
    assertThat(field("a: 1.").number()).isEqualTo(1);
    assertThat(field("a: true").flag()).isTrue();
    assertThat(field("a: 12").text()).isEqualTo("12");
    assertThat(field("a: [x, 1]").texts("a")).containsExactly("x", "1");
    assertThat(field("a: x").texts("a")).containsExactly("x");
    assertThat(field("# one\n\na: x").line()).isEqualTo(3);
    assertThat(field("a:").fields("a", Set.of("b"))).isEmpty();
  }

  @Test
  void keys() {
    says("f.yaml:2: step: unknown key 'c'; known: [a, b]", () -> fields("a: 1\nc: 2"));
    says("f.yaml:2: step: the key 'a' stands here twice", () -> fields("a: 1\na: 2"));
    says("f.yaml:1: step: expected keys and values; known: [a, b]", () -> fields("[a]"));
    says("f.yaml:1: step: a key: expected a text", () -> fields("[a]: 1"));
  }

  @Test
  void types() {
    says("f.yaml:1: step: a: expected a text", () -> field("a: [x]").text());
    says("f.yaml:1: step: a: expected a text", () -> field("a: ").text());
    says(
        "f.yaml:1: step: a: expected a whole number, found '1.5'", () -> field("a: 1.5").integer());
    says("f.yaml:1: step: a: expected a number, found 'x'", () -> field("a: x").number());
    for (String text : List.of("0x1p-4", "1d", "1e-2", "NaN", "Infinity", ".", "١")) {
      says(
          "f.yaml:1: step: a: expected a number, found '" + text + "'",
          () -> field("a: " + text).number());
    }
    says("f.yaml:1: step: a: expected true or false, found 'yes'", () -> field("a: yes").flag());
    says("f.yaml:1: list: the list is empty", () -> field("a: []").items("list"));
    says("f.yaml:1: list: expected a list", () -> field("a: 1").items("list"));
    says("f.yaml:2: step: a: expected a text", () -> field("a:\n - {b: 1}").texts("list"));
  }

  @Test
  void notYaml() {
    says("f.yaml:1: the file is empty", () -> YamlNode.read("f.yaml", "# nothing\n"));
    says(
        "f.yaml:2: not valid YAML: found unexpected end of stream",
        () -> YamlNode.read("f.yaml", "a: \"x\n"));
    for (String anchored : List.of("[x]", "x")) {
      says(
          "f.yaml:2: '*it' is an alias, and aliases are not allowed;"
              + " a text that begins with '*' needs quotes",
          () -> YamlNode.read("f.yaml", "a: &it " + anchored + "\nb: *it\n"));
    }
    assertThatThrownBy(() -> YamlNode.read("f.yaml", "a: \0"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("f.yaml:1: not valid YAML: ")
        .hasMessageNotContaining("\n");
  }

  private static Map<String, YamlNode> fields(String content) {
    return YamlNode.read("f.yaml", content).fields("step", List.of("b", "a"));
  }

  private static YamlNode field(String content) {
    return fields(content).get("a");
  }

  private static void says(String message, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(ConfigException.class).hasMessage(message);
  }
}
