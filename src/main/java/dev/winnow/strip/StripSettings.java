package dev.winnow.strip;

import dev.winnow.strip.blocks.BlockModel;
import dev.winnow.yaml.Shipped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The settings of {@code Strip}. Without any, the step has the shipped rules and the shipped block
 * model.
 *
 * @param rules rule files, folders of them, and the word {@code shipped}; the rules of an earlier
 *     entry are tried first. {@code shipped} alone unless given
 * @param disable names of rules that are switched off; none unless given
 * @param model the model that scores blocks of plain text after the rules: a file, {@code shipped}
 *     or {@code none}. Unless given, the shipped model goes with the shipped rules, and rules of
 *     one's own alone have none
 * @param threshold the score below which the model takes a block, from 0 to 1; {@value
 *     #DEFAULT_THRESHOLD_SCORE} unless given
 */
public record StripSettings(
    List<String> rules, List<String> disable, String model, Double threshold) {
  private static final double DEFAULT_THRESHOLD_SCORE = 0.35;
  private static final String NONE = "none";

  public StripSettings {
    rules = rules == null ? List.of(Shipped.WORD) : List.copyOf(rules);
    disable = disable == null ? List.of() : List.copyOf(disable);
    model = model == null ? rules.contains(Shipped.WORD) ? Shipped.WORD : NONE : model;
    threshold = threshold == null ? Double.valueOf(DEFAULT_THRESHOLD_SCORE) : threshold;
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("'threshold' must be from 0 to 1, not " + threshold);
    }
  }

  /** The settings of a step without any: the shipped rules and the shipped model. */
  public static StripSettings shipped() {
    return new StripSettings(null, null, null, null);
  }

  /**
   * The step.
   *
   * @param name the name of the step in the pipeline file
   * @param files finds a file or folder that the settings name, and complains if it is not there
   * @throws IllegalArgumentException if a setting is wrong
   * @throws dev.winnow.yaml.ConfigException if a rule file is wrong
   */
  public Strip step(String name, Function<String, Path> files) {
    RuleSet set = RuleSet.load(rules, files).without(disable);
    return new Strip(name, set, classifier(files));
  }

  private BlockClassifier classifier(Function<String, Path> files) {
    return switch (model) {
      case NONE -> null;
      case Shipped.WORD -> new BlockClassifier(BlockModel.shipped(), threshold.floatValue());
      default -> new BlockClassifier(model(files.apply(model)), threshold.floatValue());
    };
  }

  private static BlockModel model(Path file) {
    try {
      return BlockModel.read(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("'" + file + "' is no model: " + e.getMessage(), e);
    }
  }
}
