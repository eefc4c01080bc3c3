package dev.winnow.pipeline;

import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;

/** Makes the {@code Dedup} step. */
public final class DedupProvider implements FixedStepProvider<DedupPlan.Config, DedupPlan> {

  @Override
  public String type() {
    return "Dedup";
  }

  @Override
  public StepOrder order() {
    return StepOrder.DEDUP;
  }

  @Override
  public Class<DedupPlan.Config> config() {
    return DedupPlan.Config.class;
  }

  @Override
  public DedupPlan create(DedupPlan.Config config, StepContext context) {
    return DedupPlan.read(config, context);
  }
}
