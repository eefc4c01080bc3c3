package dev.winnow.filter;

import java.io.Serializable;

/**
 * A rule that a text breaks if a figure is beyond a threshold.
 *
 * @param name in audit lines, such as {@code gopher-min-words}
 * @param figure the figure
 * @param limit the side on which the rule is broken
 * @param threshold in the unit of the figure
 */
record QualityRule(String name, Figure figure, Limit limit, double threshold)
    implements Serializable {

  /** The values that break a rule. */
  enum Limit {
    BELOW,
    AT_MOST,
    ABOVE,
    AT_LEAST
  }

  /** Whether a value breaks the rule; a value that is no number does not. */
  boolean isBrokenBy(double value) {
    return switch (limit) {
      case BELOW -> value < threshold;
      case AT_MOST -> value <= threshold;
      case ABOVE -> value > threshold;
      case AT_LEAST -> value >= threshold;
    };
  }
}
