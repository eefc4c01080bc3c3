package dev.winnow.model;

/**
 * The reason why a whole document has no record.
 *
 * @param step the step that decided it
 * @param rule the rule of that step
 * @param of the document that holds the same text; null if there is none
 * @param similarity the similarity of the two, from 0 to 1; null if they were not compared
 */
public record DropReason(String step, String rule, Reference of, Double similarity) {

  /** A reason without a comparison. */
  public DropReason(String step, String rule, Reference of) {
    this(step, rule, of, null);
  }
}
