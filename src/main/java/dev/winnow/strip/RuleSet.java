package dev.winnow.strip;

import dev.winnow.strip.rules.Rule;
import dev.winnow.strip.rules.RuleCheck;
import dev.winnow.strip.rules.RuleEngine;
import dev.winnow.strip.rules.RuleFile;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Nearest;
import dev.winnow.yaml.Shipped;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The rules of one or more files, in the order in which they are tried. It travels inside the
 * serialized step, so that no worker needs the files.
 */
public final class RuleSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The compiled rules by hash. A runner makes many copies of a step, and compiling the rules takes
   * some 0.3 seconds.
   */
  private static final Map<String, RuleEngine> ENGINES = new ConcurrentHashMap<>();

  private final ArrayList<Rule> rules;
  private final String hash;
  private transient volatile RuleEngine engine;

  private RuleSet(List<Rule> rules, String hash) {
    this.rules = new ArrayList<>(rules);
    this.hash = hash;
    this.engine = new RuleEngine(rules);
    ENGINES.put(hash, engine);
  }

  /**
   * Loads the rules at {@code path}.
   *
   * @throws ConfigException if a file cannot be read, is not a rule file, or repeats a rule's name
   */
  public static RuleSet load(Path path) {
    return of(RuleText.at(path));
  }

  /** Winnow's own rules. */
  public static RuleSet shipped() {
    return of(RuleText.shipped());
  }

  /**
   * Loads the rules of several files and folders, in this order.
   *
   * @param entries names of files and folders that {@code files} finds, and {@code shipped} for
   *     Winnow's own
   * @throws ConfigException if a file cannot be read, is not a rule file, or repeats a rule's name
   */
  public static RuleSet load(List<String> entries, Function<String, Path> files) {
    return of(
        entries.stream()
            .flatMap(
                entry ->
                    entry.equals(Shipped.WORD)
                        ? RuleText.shipped().stream()
                        : RuleText.at(files.apply(entry)).stream())
            .toList());
  }

  private static RuleSet of(List<RuleText> files) {
    List<Rule> rules = new ArrayList<>();
    StringBuilder hashes = new StringBuilder();
    for (RuleText file : files) {
      rules.addAll(RuleFile.read(file.file(), file.content()));
      hashes.append(DigestUtils.sha256Hex(file.content()));
    }
    Map<String, Rule> byName = new HashMap<>();
    for (Rule rule : rules) {
      Rule other = byName.put(rule.name(), rule);
      if (other != null) {
        throw new ConfigException(
            rule.origin() + ": rule '" + rule.name() + "' stands in " + other.origin() + " too");
      }
    }
    return new RuleSet(rules, DigestUtils.sha256Hex(hashes.toString()));
  }

  /**
   * This set without the rules of these names.
   *
   * @throws IllegalArgumentException if there is no rule of a name
   */
  public RuleSet without(Collection<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    List<String> known = names();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "disable: there is no rule '" + name + "'" + Nearest.question(name, known));
      }
    }
    List<Rule> left = rules.stream().filter(rule -> !names.contains(rule.name())).toList();
    String off = String.join(",", new TreeSet<>(names));
    return new RuleSet(left, DigestUtils.sha256Hex(hash + " without " + off));
  }

  /** The rules of one file's content; for tests and checks. */
  static RuleSet of(String file, String content) {
    return new RuleSet(RuleFile.read(file, content), DigestUtils.sha256Hex(content));
  }

  /** A hash of all that the rules say. */
  public String hash() {
    return hash;
  }

  /** The {@linkplain #hash() hash}, which identifies the rules in the configuration of a record. */
  @Override
  public String toString() {
    return "rules:" + hash;
  }

  /** The names of the rules, in the order in which they are tried. */
  public List<String> names() {
    return rules.stream().map(Rule::name).toList();
  }

  /** The number of rules. */
  public int size() {
    return rules.size();
  }

  /**
   * Checks {@code examples} and {@code keeps} of every rule; returns a sentence for each that does
   * not hold.
   */
  public List<String> check() {
    return new RuleCheck(engine()).run();
  }

  RuleEngine engine() {
    RuleEngine current = engine;
    if (current == null) {
      current = ENGINES.computeIfAbsent(hash, same -> new RuleEngine(rules));
      engine = current;
    }
    return current;
  }
}
