package dev.winnow.pipeline;

import dev.winnow.provider.FixedStepProvider;
import dev.winnow.provider.StepContext;
import dev.winnow.provider.StepOrder;

/** Makes the {@code Recurrence} step. */
public final class RecurrenceProvider implements FixedStepProvider<RecurrencePlan.Config, RecurrencePlan> {

  @Override
  public String type() {
    return "Recurrence";
  }

  @Override
  public StepOrder order() {
    return StepOrder.RECURRENCE;
  }

  @Override
  public Class<RecurrencePlan.Config> config() {
    return RecurrencePlan.Config.class;
  }

  @Override
  public RecurrencePlan create(RecurrencePlan.Config config, StepContext context) {
    return RecurrencePlan.read(config, context);
  }
}
