package dev.winnow.model;

/**
 * The reason why a whole document has no record.
 *
 * @param step the step that decided it
 * @param rule the rule of that step
 * @param of the document that holds the same text; null if there is none
 * @param similarity the similarity of the two, from 0 to 1; null if they were not compared
 * @param value the measured figure that decided, in the unit of the rule; null if none did
 * @param threshold the figure that the rule allows; null exactly if {@code value} is
 */
public record DropReason(
    String step, String rule, Reference of, Double similarity, Double value, Double threshold) {

  /** A reason without a comparison. */
  public DropReason(String step, String rule, Reference of) {
    this(step, rule, of, null);
  }

  /** A reason without a figure. */
  public DropReason(String step, String rule, Reference of, Double similarity) {
    this(step, rule, of, similarity, null, null);
  }

  /** A figure beyond a threshold. */
  public static DropReason measured(String step, String rule, double value, double threshold) {
    return new DropReason(step, rule, null, null, value, threshold);
  }
}
