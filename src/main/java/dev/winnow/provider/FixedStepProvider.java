package dev.winnow.provider;

/**
 * Makes a step that has a place of its own in every pipeline and stands there once: {@code
 * Extract}, {@code Split}, {@code Recurrence} or {@code Dedup}. These are Winnow's own; a step of
 * one's own has a {@link StepProvider}.
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
