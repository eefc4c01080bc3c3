package dev.winnow.cli.check;

import dev.winnow.extract.Extract;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.provider.ConfigFiles;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.Nearest;
import dev.winnow.yaml.Shipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A pipeline or a list of rules that can be checked.
 *
 * @param rules the rules
 * @param chain the steps with the rules: those of the pipeline, or Extract and the rules alone
 */
record Checkable(List<RuleSet> rules, DocumentChain chain) {

  /**
   * The pipeline or the rules that the command line names.
   *
   * @param names a pipeline; or rule files, folders of them and {@code shipped}, in the order in
   *     which their rules are tried
   * @throws ConfigException if it cannot be read, or anything in it is wrong
   */
  static Checkable of(List<String> names) {
    if (names.size() == 1 && isMissing(names.get(0))) {
      throw new ConfigException(
          names.get(0) + ": there is no such pipeline file, rule file or folder");
    }
    if (names.size() == 1 && isPipeline(names.get(0))) {
      Plan plan = PipelineFile.named(names.get(0));
      return new Checkable(plan.rules(), plan.chain());
    }
    RuleSet rules = RuleSet.load(names, Path::of);
    Strip strip = new Strip("Strip", rules, null);
    return new Checkable(List.of(rules), new DocumentChain(new Extract(), List.of(strip), false));
  }

  /** Whether this is nothing, and nothing that Winnow ships can be meant. */
  private static boolean isMissing(String name) {
    return !name.equals(Shipped.WORD)
        && Files.notExists(Path.of(name))
        && Nearest.of(name, Shipped.PIPELINES).isEmpty();
  }

  private static boolean isPipeline(String name) {
    if (Shipped.PIPELINES.contains(name)) {
      return true;
    }
    Path file = Path.of(name);
    boolean folder = name.equals(Shipped.WORD) || Files.isDirectory(file);
    return !folder && !(Files.isRegularFile(file) && ConfigFiles.read(file).has("rules"));
  }

  /** The number of rules. */
  int size() {
    return rules.stream().mapToInt(RuleSet::size).sum();
  }

  /** A sentence for each rule that breaks one of its own examples. */
  List<String> problems() {
    return rules.stream().flatMap(set -> set.check().stream()).toList();
  }
}
