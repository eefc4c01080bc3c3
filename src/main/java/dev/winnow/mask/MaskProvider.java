package dev.winnow.mask;

import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;

/** Makes the {@link Mask} step. */
public final class MaskProvider implements FixedStepProvider<MaskSettings, Mask> {

  @Override
  public String type() {
    return "Mask";
  }

  @Override
  public StepOrder order() {
    return StepOrder.MASK;
  }

  @Override
  public Class<MaskSettings> config() {
    return MaskSettings.class;
  }

  @Override
  public Mask create(MaskSettings settings, StepContext context) {
    return new Mask(context.name(), settings);
  }
}
