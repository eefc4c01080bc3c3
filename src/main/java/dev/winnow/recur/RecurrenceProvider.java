package dev.winnow.recur;

import dev.winnow.provider.ConfigFiles;
import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the settings of the {@code Recurrence} step. */
public final class RecurrenceProvider
    implements FixedStepProvider<RecurrenceConfig, RecurrenceStep> {
  private static final String SHIPPED = "config/recurrence.yaml";

  @Override
  public String type() {
    return "Recurrence";
  }

  @Override
  public StepOrder order() {
    return StepOrder.RECURRENCE;
  }

  @Override
  public Class<RecurrenceConfig> config() {
    return RecurrenceConfig.class;
  }

  @Override
  public RecurrenceStep create(RecurrenceConfig config, StepContext context) {
    if (context.streaming()) {
      config.checkStream();
    }
    return new RecurrenceStep(
        context.name(),
        config.settings() == null
            ? null
            : context.settings(config.settings(), SHIPPED, RecurrenceSettings.class),
        learn(config.learn(), context),
        config.use() == null ? null : known(context.existing(config.use())));
  }

  private static String learn(String learn, StepContext context) {
    String target = context.target("learn", learn, context.base());
    if (target != null && !target.contains("://") && Files.isDirectory(Path.of(target))) {
      throw context.wrong("'learn' names a folder: '" + target + "'");
    }
    return target;
  }

  private static LearnedBlocks known(Path file) {
    return LearnedBlocks.read(file.toString(), ConfigFiles.text(file));
  }
}
