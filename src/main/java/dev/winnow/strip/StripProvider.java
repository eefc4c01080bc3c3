package dev.winnow.strip;

import dev.winnow.model.Stage;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepProvider;
import dev.winnow.strip.blocks.BlockModel;
import java.io.IOException;
import java.nio.file.Path;

/** Makes {@link Strip} steps. */
public final class StripProvider implements StepProvider<StripProvider.Config> {

  /**
   * The settings of {@code Strip}.
   *
   * @param rules a rule file or folder
   * @param model a model that judges blocks of plain text after the rules; null for none
   * @param threshold the score below which the model takes a block, from 0 to 1; {@value
   *     #THRESHOLD} by default
   */
  public record Config(String rules, String model, Double threshold) {
    private static final double THRESHOLD = 0.35;

    public Config {
      threshold = threshold == null ? Double.valueOf(THRESHOLD) : threshold;
      if (rules == null) {
        throw new IllegalArgumentException("the key 'rules' is missing: a rule file or folder");
      }
    }
  }

  @Override
  public String type() {
    return "Strip";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stage create(Config config, StepContext context) {
    RuleSet rules = RuleSet.load(context.existing(config.rules()));
    if (config.model() == null) {
      return new Strip(context.name(), rules, null);
    }
    Path file = context.existing(config.model());
    try {
      BlockModel model = BlockModel.read(file);
      return new Strip(context.name(), rules, new Judge(model, config.threshold().floatValue()));
    } catch (IOException e) {
      throw context.wrong("'" + file + "' is no model: " + e.getMessage());
    }
  }
}
