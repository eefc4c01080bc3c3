package dev.winnow.filter;

import dev.winnow.model.DocumentStep;
import dev.winnow.provider.ConfigFiles;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepProvider;

/** Makes {@code Filter} steps. */
public final class FilterProvider implements StepProvider<FilterSettings> {

  @Override
  public String type() {
    return "Filter";
  }

  @Override
  public Class<FilterSettings> config() {
    return FilterSettings.class;
  }

  @Override
  public DocumentStep create(FilterSettings settings, StepContext context) {
    try {
      return settings.step(
          context.name(), file -> ConfigFiles.text(context.existing(file)).lines().toList());
    } catch (IllegalArgumentException e) {
      throw context.wrong(e.getMessage());
    }
  }
}
