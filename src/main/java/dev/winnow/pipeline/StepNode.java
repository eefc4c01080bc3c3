package dev.winnow.pipeline;

import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Shipped;
import dev.winnow.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Set<String> NAMEABLE = Set.of("Strip", "Split", "Recurrence", "Dedup");

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

  /** A complaint about its settings; points to the step itself if it has none. */
  ConfigException wrong(String problem) {
    return (config == null ? node : config).wrong(name + ": " + problem);
  }

  /** Its settings as a record. */
  <R extends Record> R bind(Class<R> settings) {
    return Binder.bind(config, name, settings, node);
  }

  /**
   * The settings in a file of their own as a record.
   *
   * @param path the file; {@code shipped} for Winnow's own
   * @param shipped the name of Winnow's own in the project
   */
  <R extends Record> R bindFile(String path, Path base, String shipped, Class<R> settings) {
    YamlNode root;
    if (path.equals(Shipped.WORD)) {
      root = YamlNode.read(shipped, Shipped.text(shipped));
    } else {
      Path file = existing(base.resolve(path));
      root = YamlNode.read(file.toString(), PipelineFile.content(file));
    }
    return Binder.bind(root, name, settings, root);
  }

  /**
   * A path that its settings name to be written to: relative to {@code base}, or an address of a
   * Beam filesystem as it is; null for none.
   */
  String target(String key, String path, Path base) {
    if (path == null) {
      return null;
    }
    if (path.isBlank()) {
      throw wrong("'" + key + "' is blank");
    }
    return path.contains("://") ? path : base.resolve(path).toAbsolutePath().normalize().toString();
  }

  /** A file or folder that its settings name, which must be there. */
  Path existing(Path path) {
    if (!Files.isReadable(path)) {
      throw wrong("there is nothing to be read at '" + path.normalize() + "'");
    }
    return path.normalize();
  }
}
