package dev.winnow.strip;

import dev.winnow.model.DocumentStep;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepProvider;

/** Makes {@link Strip} steps. */
public final class StripProvider implements StepProvider<StripSettings> {

  @Override
  public String type() {
    return "Strip";
  }

  @Override
  public Class<StripSettings> config() {
    return StripSettings.class;
  }

  @Override
  public DocumentStep create(StripSettings settings, StepContext context) {
    return settings.step(context.name(), context::existing);
  }
}
