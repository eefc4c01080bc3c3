package dev.winnow.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.dedup.settings.Policy;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BinderTest {
  record Inner(Double share) {}

  record Settings(
      Integer minWords, Long bytes, Boolean strict, String name, Policy policy, Inner inner) {
    Settings {
      if (minWords != null && minWords < 0) {
        throw new IllegalArgumentException("'min_words' must not be negative, was " + minWords);
      }
    }
  }

  @Test
  void keysAreComponentsInSnakeCase() {
    assertThat(
            bind("{min_words: 3, bytes: 9, strict: true, name: x, policy: off, inner: {share: 1}}"))
        .isEqualTo(new Settings(3, 9L, true, "x", Policy.OFF, new Inner(1.0)));
  }

  @Test
  void whatIsAbsentIsNull() {
    Settings none = new Settings(null, null, null, null, null, null);
    assertThat(bind("{}")).isEqualTo(none);
    assertThat(Binder.bind(null, "Step", Settings.class, YamlNode.read("f.yaml", "x")))
        .isEqualTo(none);
  }

  record Lists(List<String> topics, Map<String, String> more) {}

  @Test
  void listsAndPropertiesAreTexts() {
    assertThat(bind("{topics: [a, b], more: {x.y: 1, z: true}}", Lists.class))
        .isEqualTo(new Lists(List.of("a", "b"), Map.of("x.y", "1", "z", "true")));
    assertThat(bind("{topics: a}", Lists.class)).isEqualTo(new Lists(List.of("a"), null));
    assertThatThrownBy(() -> bind("{more: [x]}", Lists.class))
        .hasMessage("f.yaml:1: Step: more: expected names and values");
    assertThatThrownBy(() -> bind("{more: {x: 1, x: 2}}", Lists.class))
        .hasMessage("f.yaml:1: Step: more: the key 'x' stands here twice");
  }

  record Primitive(int minWords) {}

  @Test
  void aPrimitiveComponentCannotBeAbsent() {
    for (String yaml : List.of("{min_words: 3}", "{}")) {
      assertThatThrownBy(() -> bind(yaml, Primitive.class))
          .hasMessage("Step: min_words has a type that files cannot set: int");
    }
  }

  @Test
  void complaintsNameTheKey() {
    says(
        "{minWords: 3}",
        "Step: unknown key 'minWords'; known: "
            + "[bytes, inner, min_words, name, policy, strict]");
    says("{bytes: many}", "Step: bytes: expected a whole number, found 'many'");
    says("{min_words: 3000000000}", "Step: min_words: 3000000000 is too large");
    says("{min_words: -1}", "Step: 'min_words' must not be negative, was -1");
    says("{strict: 1}", "Step: strict: expected true or false, found '1'");
    says("{name: {a: b}}", "Step: name: expected a text");
    says("{policy: on}", "Step: policy: unknown value 'on'; known: [drop, mark, off]");
    says("{inner: {share: all}}", "Step: inner: share: expected a number, found 'all'");
    says("{inner: 3}", "Step: inner: expected keys and values; known: [share]");
  }

  private static void says(String content, String message) {
    assertThatThrownBy(() -> bind(content))
        .isInstanceOf(ConfigException.class)
        .hasMessage("f.yaml:1: " + message);
  }

  private static Settings bind(String content) {
    return bind(content, Settings.class);
  }

  private static <R extends Record> R bind(String content, Class<R> type) {
    YamlNode node = YamlNode.read("f.yaml", content);
    return Binder.bind(node, "Step", type, node);
  }
}
