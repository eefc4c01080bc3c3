package dev.winnow.provider;

/**
 * Makes a step that has one fixed place in every pipeline: {@code Extract}, {@code Mask}, {@code
 * Split}, {@code Recurrence} or {@code Dedup}. All of these are Winnow's own; other steps have a
 * {@link StepProvider}.
 *
 * @param <C> the settings
 * @param <T> the step: for Extract and those that compare documents, a type that the pipeline knows
 */
public interface FixedStepProvider<C extends Record, T> extends Provider<C, T> {

  /** The place; not {@link StepOrder#CLEAN}. */
  StepOrder order();

  /** Whether the pipeline file may give the step another name than its type. */
  default boolean nameable() {
    return true;
  }
}
