package dev.winnow.model;

/**
 * A piece of text that was taken out, with the step and the rule that took it.
 *
 * @param step the step that took it, as the pipeline file names it
 * @param rule the rule of that step
 * @param kind the kind of the text, such as {@code newsletter}
 * @param text the text itself; empty if the audit must not repeat it, because a placeholder stands
 *     for it
 * @param span its place in the source; unknown for HTML
 * @param of the text that it repeats; null unless it is a duplicate
 * @param score the probability that it is text of the article by the model that took it, from 0 to
 *     1; null if a rule took it
 * @param recurring the counts of a recurring block; null for a removal with another reason
 */
public record Removal(
    String step,
    String rule,
    RemovalKind kind,
    String text,
    Span span,
    Reference of,
    Double score,
    RecurrenceCount recurring) {

  /** A removal that a model decided. */
  public Removal(
      String step,
      String rule,
      RemovalKind kind,
      String text,
      Span span,
      Reference of,
      Double score) {
    this(step, rule, kind, text, span, of, score, null);
  }

  /** A removal that no model decided. */
  public Removal(String step, String rule, RemovalKind kind, String text, Span span, Reference of) {
    this(step, rule, kind, text, span, of, null);
  }

  /** The removal of a whole block. */
  public static Removal of(String step, String rule, RemovalKind kind, Block block) {
    return new Removal(step, rule, kind, block.text(), block.span(), null);
  }

  /**
   * The removal of personal data, in whose place a placeholder stands. It lies within a paragraph
   * or another removal, unless its place is unknown.
   */
  public static Removal masked(String step, String rule, Span span) {
    return new Removal(step, rule, RemovalKind.PERSONAL_DATA, "", span, null);
  }

  /** Whether a placeholder stands for the text, so that its place is within another piece. */
  public boolean isMasked() {
    return text.isEmpty();
  }

  /** This removal with another text. */
  public Removal withText(String other) {
    return new Removal(step, rule, kind, other, span, of, score, recurring);
  }
}
