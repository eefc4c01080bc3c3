package dev.winnow.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a configuration file, with its place. Every complaint is a {@link ConfigException}.
 */
public final class YamlNode {
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();
  private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})([smhd])");

  private final String file;
  private final Node node;

  /** The name of the value, for complaints: the owner and the key; empty for the root. */
  private final String label;

  private YamlNode(String file, Node node, String label) {
    this.file = file;
    this.node = node;
    this.label = label;
  }

  /**
   * Reads a file's content.
   *
   * @param file the name that complaints begin with
   */
  public static YamlNode read(String file, String content) {
    try {
      return new Composer(SETTINGS, new AliasFreeParser(file, SETTINGS, content))
          .getSingleNode()
          .map(root -> new YamlNode(file, root, ""))
          .orElseThrow(() -> new ConfigException(file + ":1: the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new ConfigException(file + ":" + line + ": not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigException(file + ":1: not valid YAML: " + e.getMessage());
    }
  }

  /** The file that this value stands in. */
  public String file() {
    return file;
  }

  /** The line that this value begins on, from 1. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** A complaint about this value. */
  public ConfigException wrong(String message) {
    return new ConfigException(file + ":" + line() + ": " + message);
  }

  /**
   * The fields of a mapping, by key.
   *
   * @param owner the name of the described part, for complaints
   * @param known the keys that it may have
   */
  public Map<String, YamlNode> fields(String owner, Collection<String> known) {
    if (isNull()) {
      return Map.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(owner + ": expected keys and values; known: " + new TreeSet<>(known));
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode(), owner + ": a key");
      String name = key.text();
      if (!known.contains(name)) {
        throw key.wrong(owner + ": unknown key '" + name + "'; known: " + new TreeSet<>(known));
      }
      YamlNode value = new YamlNode(file, tuple.getValueNode(), owner + ": " + name);
      if (fields.put(name, value) != null) {
        throw key.wrong(owner + ": the key '" + name + "' stands here twice");
      }
    }
    return fields;
  }

  /** Whether it is a mapping with this key. */
  public boolean has(String key) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(
                each ->
                    each.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key));
  }

  /** The texts of a mapping that may have any keys. */
  public Map<String, String> properties(String owner) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(owner + ": expected names and values");
    }
    List<String> names = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      names.add(new YamlNode(file, tuple.getKeyNode(), owner + ": a name").text());
    }
    Map<String, String> properties = new LinkedHashMap<>();
    fields(owner, names).forEach((name, value) -> properties.put(name, value.text()));
    return properties;
  }

  /** The elements of a list, which must not be empty. */
  public List<YamlNode> items(String owner) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(owner + ": expected a list");
    }
    if (sequence.getValue().isEmpty()) {
      throw wrong(owner + ": the list is empty");
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item, label.isEmpty() ? owner : label));
    }
    return items;
  }

  /** One text, or a list of them. */
  public List<String> texts(String owner) {
    if (node instanceof SequenceNode) {
      return items(owner).stream().map(YamlNode::text).toList();
    }
    return List.of(text());
  }

  /** A text; numbers and words count as text too. */
  public String text() {
    if (!(node instanceof ScalarNode scalar) || isNull()) {
      throw unexpected("a text");
    }
    return scalar.getValue();
  }

  /** A whole number. */
  public long integer() {
    try {
      return Long.parseLong(text().replace("_", ""));
    } catch (NumberFormatException e) {
      throw unexpected("a whole number, found '" + text() + "'");
    }
  }

  /** A number, as 12 or 0.05. */
  public double number() {
    if (!DECIMAL.matcher(text()).matches()) {
      throw unexpected("a number, found '" + text() + "'");
    }
    return Double.parseDouble(text());
  }

  /** A length of time: a whole number and a unit, such as 30s, 5m, 2h or 7d. */
  public Duration duration() {
    Matcher parts = DURATION.matcher(text());
    if (!parts.matches()) {
      throw unexpected("a length of time such as 30s, 5m, 2h or 7d, found '" + text() + "'");
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  /** {@code true} or {@code false}. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unexpected("true or false, found '" + text() + "'");
    };
  }

  private ConfigException unexpected(String what) {
    return wrong((label.isEmpty() ? "" : label + ": ") + "expected " + what);
  }

  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }
}
