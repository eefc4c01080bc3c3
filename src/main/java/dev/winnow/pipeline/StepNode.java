package dev.winnow.pipeline;

import dev.winnow.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step as a pipeline file writes it.
 *
 * @param node its place
 * @param type what it is
 * @param name what it is called, wherever it is named; the type unless given
 * @param config its settings; null if it has none
 */
record StepNode(YamlNode node, String type, String name, YamlNode config) {
  private static final Set<String> NAMEABLE = Set.of("Strip", "Split", "Dedup");

  /** Reads a step whose type must be one of {@code known}. */
  static StepNode read(YamlNode node, List<String> known) {
    Map<String, YamlNode> fields = node.fields("step", Set.of("type", "name", "config"));
    YamlNode type = fields.get("type");
    if (type == null) {
      throw node.wrong("step: the key 'type' is missing; known: " + known);
    }
    if (!known.contains(type.text())) {
      throw type.wrong("unknown step type '" + type.text() + "'; known: " + known);
    }
    String name = fields.containsKey("name") ? name(fields.get("name"), type.text()) : type.text();
    return new StepNode(node, type.text(), name, fields.get("config"));
  }

  private static String name(YamlNode name, String type) {
    if (!NAMEABLE.contains(type)) {
      throw name.wrong(type + ": takes no 'name'; there is only one " + type);
    }
    if (name.text().isBlank()) {
      throw name.wrong(type + ": 'name' is blank");
    }
    return name.text();
  }

  /** Its settings as a record. */
  <R extends Record> R bind(Class<R> settings) {
    return Binder.bind(config, name, settings, node);
  }
}
