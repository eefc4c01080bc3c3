package dev.winnow.example;

import dev.winnow.model.DocumentStep;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepProvider;

/** Makes {@link DropShort} steps. */
public final class DropShortProvider implements StepProvider<DropShortProvider.Config> {

  /** The settings: {@code min_words}, at least 1; 50 by default. */
  public record Config(Integer minWords) {
    public Config {
      minWords = minWords == null ? Integer.valueOf(50) : minWords;
      if (minWords < 1) {
        throw new IllegalArgumentException("'min_words' must be at least 1, was " + minWords);
      }
    }
  }

  @Override
  public String type() {
    return "DropShort";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public DocumentStep create(Config config, StepContext context) {
    return new DropShort(context.name(), config.minWords());
  }
}
