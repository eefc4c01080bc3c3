package dev.winnow.strip;

import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The rules of a file, or of all {@code .yaml} files below a folder in the order of their paths. It
 * travels inside the serialized stage, so that no worker needs the files.
 */
public final class RuleSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By hash. A runner makes many copies of a stage; compiling the rules takes some 0.3 seconds. */
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
    List<Rule> rules = new ArrayList<>();
    StringBuilder hashes = new StringBuilder();
    for (Path file : files(path)) {
      String content = content(file);
      rules.addAll(RuleFile.read(file.toString(), content));
      hashes.append(DigestUtils.sha256Hex(content));
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

  /** The rules of one file's content; for tests and checks. */
  static RuleSet of(String file, String content) {
    return new RuleSet(RuleFile.read(file, content), DigestUtils.sha256Hex(content));
  }

  /** A hash of all that the rules say. */
  public String hash() {
    return hash;
  }

  /** The {@linkplain #hash() hash}, so that what is made of the rules says which they were. */
  @Override
  public String toString() {
    return "rules:" + hash;
  }

  /** The number of rules. */
  public int size() {
    return rules.size();
  }

  /** Runs the examples and keeps of every rule; returns a sentence for each that does not hold. */
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

  private static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw new ConfigException(path + ": there is no such rule file or folder");
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.equals(path) || file.toString().endsWith(".yaml"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new ConfigException(path + ": the folder holds no .yaml file with rules");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new ConfigException(path + ": the folder cannot be read: " + e.getMessage());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ConfigException(file + ": is not UTF-8");
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
