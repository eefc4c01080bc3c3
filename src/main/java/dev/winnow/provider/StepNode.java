package dev.winnow.provider;

import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source, a step or a sink as a pipeline file writes it.
 *
 * @param node its place
 * @param type the name of its sort, such as {@code Strip}
 * @param name its name in audit lines, counts and failures; the type unless given
 * @param config its settings; null if it has none
 */
public record StepNode(YamlNode node, String type, String name, YamlNode config) {

  /**
   * Reads an entry.
   *
   * @throws ConfigException if its type is not one of {@code known}, or a key is wrong
   */
  public static StepNode read(YamlNode node, List<String> known) {
    Map<String, YamlNode> fields = node.fields("step", Set.of("type", "name", "config"));
    YamlNode type = fields.get("type");
    if (type == null) {
      throw node.wrong("step: the key 'type' is missing; known: " + known);
    }
    if (!known.contains(type.text())) {
      throw type.wrong("unknown step type '" + type.text() + "'; known: " + known);
    }
    YamlNode name = fields.get("name");
    if (name != null && name.text().isBlank()) {
      throw name.wrong(type.text() + ": 'name' is blank");
    }
    return new StepNode(
        node, type.text(), name == null ? type.text() : name.text(), fields.get("config"));
  }

  /**
   * Complains if a part has a name although it stands once in a pipeline and is known by its type.
   *
   * @throws ConfigException if the entry has a name
   */
  public void refuseName() {
    YamlNode given = node.fields("step", Set.of("type", "name", "config")).get("name");
    if (given != null) {
      throw given.wrong(type + ": takes no 'name'; there is only one " + type);
    }
  }

  /**
   * Makes the part.
   *
   * @throws ConfigException if the settings are wrong
   */
  public <C extends Record, T> T create(Provider<C, T> provider, PipelineSettings pipeline) {
    C settings = bind(provider.config());
    T part;
    try {
      part = provider.create(settings, new StepContext(this, pipeline));
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
    if (part == null) {
      throw wrong(provider.getClass().getName() + " makes nothing of these settings");
    }
    return part;
  }

  /**
   * Its settings as a record.
   *
   * @throws ConfigException if they are wrong
   */
  public <R extends Record> R bind(Class<R> settings) {
    return Binder.bind(config, name, settings, node);
  }

  /** A complaint about its settings; points to the step itself if it has none. */
  ConfigException wrong(String problem) {
    return (config == null ? node : config).wrong(name + ": " + problem);
  }
}
