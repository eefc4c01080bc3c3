package dev.winnow.strip.rules;

import dev.winnow.model.BlockKind;
import dev.winnow.model.RemovalKind;
import dev.winnow.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the rules of a file. A complaint about it names file and line. The key {@code guards} of a
 * file lists patterns of texts that no rule of the file takes as a block or span; {@code kinds}
 * declares the kinds that its rules name and Winnow does not have.
 */
public final class RuleFile {
  private static final double DEFAULT_AT_MOST_SHARE = 0.5;
  private static final Set<String> RULE =
      Set.of("name", "kind", "remove", "weak", "where", "examples", "keeps");
  private static final Set<String> SHAPE =
      Set.of("min_words", "max_words", "min_chars", "max_chars", "sentence", "block");
  private static final Set<String> WHERE =
      with(
          SHAPE,
          "text",
          "not",
          "case",
          "zone",
          "run",
          "removed_in_run",
          "at_most",
          "previous",
          "next");
  private static final Set<String> NEIGHBOUR = with(SHAPE, "removed", "kind", "text", "edge");

  private RuleFile() {}

  public static List<Rule> read(String file, String content) {
    YamlNode root = YamlNode.read(file, content);
    Map<String, YamlNode> fields =
        root.fields("a rule file", Set.of("languages", "guards", "kinds", "rules"));
    OwnKinds kinds = OwnKinds.declared(fields.get("kinds"));
    List<String> languages = texts(fields.get("languages"), "languages");
    List<String> guards = texts(fields.get("guards"), "guards");
    return required(root, fields, "rules", "a rule file").items("rules").stream()
        .map(node -> rule(node, guards, languages, kinds))
        .toList();
  }

  private static Rule rule(
      YamlNode node, List<String> guards, List<String> languages, OwnKinds kinds) {
    Map<String, YamlNode> fields = node.fields("rule", RULE);
    String name = required(node, fields, "name", "rule").text();
    String owner = "rule '" + name + "'";
    Action action = action(required(node, fields, "remove", owner), owner);
    RemovalKind kind = kind(node, fields, action, owner, kinds);
    YamlNode where = required(node, fields, "where", owner);
    boolean takesRest = action == Action.FROM_HERE_TO_END || action == Action.FROM_START_TO_HERE;
    try {
      return new Rule(
          name,
          kind,
          action,
          Boolean.TRUE.equals(flag(fields.get("weak"))),
          where(where, owner, takesRest, kinds),
          takesRest ? List.of() : guards,
          languages,
          texts(fields.get("examples"), owner),
          texts(fields.get("keeps"), owner),
          node.file() + ":" + node.line());
    } catch (IllegalArgumentException e) {
      throw node.wrong(owner + ": " + e.getMessage());
    }
  }

  /** The kind of a rule's removals. A rule that removes nothing needs none. */
  private static RemovalKind kind(
      YamlNode node, Map<String, YamlNode> fields, Action action, String owner, OwnKinds kinds) {
    if (action == Action.NOTHING && !fields.containsKey("kind")) {
      return RemovalKind.OTHER;
    }
    YamlNode kind = required(node, fields, "kind", owner);
    return kinds.named(kind.text(), kind, owner);
  }

  private static RuleCondition where(
      YamlNode node, String owner, boolean takesRest, OwnKinds kinds) {
    Map<String, YamlNode> fields = node.fields(owner, WHERE);
    YamlNode letters = fields.get("case");
    if (fields.containsKey("at_most") && !takesRest) {
      throw node.wrong(owner + ": 'at_most' is for rules that remove to the end or from the start");
    }
    if (letters != null && !letters.text().equals("sensitive")) {
      throw unknown(letters, owner, "case", List.of("sensitive"));
    }
    YamlNode run = fields.get("run");
    YamlNode inRun = fields.get("removed_in_run");
    YamlNode atMost = fields.get("at_most");
    return new RuleCondition(
        texts(fields.get("text"), owner),
        texts(fields.get("not"), owner),
        letters != null,
        zone(fields.get("zone"), owner),
        shape(fields, owner),
        run == null ? 1 : integer(run),
        inRun == null ? 0 : integer(inRun),
        atMost == null ? DEFAULT_AT_MOST_SHARE : atMost.number(),
        neighbour(fields.get("previous"), owner, kinds),
        neighbour(fields.get("next"), owner, kinds));
  }

  private static Neighbour neighbour(YamlNode node, String owner, OwnKinds known) {
    if (node == null) {
      return null;
    }
    Map<String, YamlNode> fields = node.fields(owner, NEIGHBOUR);
    YamlNode kinds = fields.get("kind");
    return new Neighbour(
        flag(fields.get("removed")),
        texts(kinds, owner).stream().map(each -> known.named(each, kinds, owner)).toList(),
        texts(fields.get("text"), owner),
        shape(fields, owner),
        flag(fields.get("edge")));
  }

  private static BlockShape shape(Map<String, YamlNode> fields, String owner) {
    YamlNode block = fields.get("block");
    return new BlockShape(
        integer(fields.get("min_words")),
        integer(fields.get("max_words")),
        integer(fields.get("min_chars")),
        integer(fields.get("max_chars")),
        flag(fields.get("sentence")),
        texts(block, owner).stream().map(each -> blockKind(block, owner, each)).toList());
  }

  private static BlockKind blockKind(YamlNode node, String owner, String label) {
    return Arrays.stream(BlockKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    node,
                    owner,
                    "block",
                    Arrays.stream(BlockKind.values()).map(BlockKind::label).toList()));
  }

  private static Action action(YamlNode node, String owner) {
    return Arrays.stream(Action.values())
        .filter(action -> action.label().equals(node.text()))
        .findFirst()
        .orElseThrow(() -> unknown(node, owner, "remove", Action.labels()));
  }

  private static RuleZone zone(YamlNode node, String owner) {
    if (node == null) {
      return RuleZone.ANY;
    }
    return Arrays.stream(RuleZone.values())
        .filter(zone -> zone.label().equals(node.text()))
        .findFirst()
        .orElseThrow(() -> unknown(node, owner, "zone", RuleZone.labels()));
  }

  private static RuntimeException unknown(
      YamlNode node, String owner, String key, List<String> known) {
    return node.wrong(owner + ": unknown '" + key + ": " + node.text() + "'; known: " + known);
  }

  private static YamlNode required(
      YamlNode node, Map<String, YamlNode> fields, String key, String owner) {
    if (!fields.containsKey(key)) {
      throw node.wrong(owner + ": the key '" + key + "' is missing");
    }
    return fields.get(key);
  }

  private static List<String> texts(YamlNode node, String owner) {
    return node == null ? List.of() : node.texts(owner);
  }

  private static Integer integer(YamlNode node) {
    if (node == null) {
      return null;
    }
    long value = node.integer();
    if (value != (int) value) {
      throw new IllegalArgumentException("a number is too large: " + value);
    }
    return (int) value;
  }

  private static Boolean flag(YamlNode node) {
    return node == null ? null : node.flag();
  }

  private static Set<String> with(Set<String> base, String... more) {
    Set<String> all = new TreeSet<>(base);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
