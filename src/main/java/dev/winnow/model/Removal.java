package dev.winnow.model;

/**
 * A piece of text that was taken out, and why.
 *
 * @param step the step that took it, as the pipeline file names it
 * @param rule the rule of that step
 * @param kind what the text was
 * @param text the text itself
 * @param span its place in the source; unknown for HTML
 * @param of what it repeats; null unless it is a duplicate
 * @param score how likely the model that took it held it to be text of the article, from 0 to 1;
 *     null if a rule took it
 * @param recurring how often it was found; null unless that is why it was taken
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
}
