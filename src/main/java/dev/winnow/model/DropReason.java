package dev.winnow.model;

/**
 * Why a whole document has no record.
 *
 * @param step the step that decided it
 * @param rule the rule of that step
 * @param of the document that holds what this one held; null where there is none
 * @param similarity how like the two are, from 0 to 1; null where they were not compared
 */
public record DropReason(String step, String rule, Reference of, Double similarity) {

  /** Without a comparison. */
  public DropReason(String step, String rule, Reference of) {
    this(step, rule, of, null);
  }
}
