package dev.winnow.extract;

import dev.winnow.extract.html.BodyModel;
import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;
import java.io.IOException;
import java.nio.file.Path;

/** Makes the {@link Extract} step. */
public final class ExtractProvider
    implements FixedStepProvider<ExtractProvider.ExtractConfig, Extract> {

  /**
   * The settings of {@code Extract}.
   *
   * @param bodyModel a model that tells the text of an article from its page; null for Winnow's own
   */
  public record ExtractConfig(String bodyModel) {}

  @Override
  public String type() {
    return Extract.STEP;
  }

  @Override
  public StepOrder order() {
    return StepOrder.EXTRACT;
  }

  @Override
  public boolean nameable() {
    return false;
  }

  @Override
  public Class<ExtractConfig> config() {
    return ExtractConfig.class;
  }

  @Override
  public Extract create(ExtractConfig config, StepContext context) {
    if (config.bodyModel() == null) {
      return new Extract();
    }
    Path file = context.existing(config.bodyModel());
    try {
      return new Extract(BodyModel.read(file));
    } catch (IOException e) {
      throw context.wrong("'" + file + "' is no model: " + e.getMessage());
    }
  }
}
