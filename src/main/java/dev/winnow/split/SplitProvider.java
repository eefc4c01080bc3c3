package dev.winnow.split;

import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;

/** Makes the {@link Split} step. */
public final class SplitProvider implements FixedStepProvider<SplitProvider.SplitConfig, Split> {

  /** {@code Split} has no settings. */
  public record SplitConfig() {}

  @Override
  public String type() {
    return "Split";
  }

  @Override
  public StepOrder order() {
    return StepOrder.SPLIT;
  }

  @Override
  public Class<SplitConfig> config() {
    return SplitConfig.class;
  }

  @Override
  public Split create(SplitConfig config, StepContext context) {
    return new Split(context.name());
  }
}
