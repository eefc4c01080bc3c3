package dev.winnow.extract.html;

import dev.winnow.model.Block;
import dev.winnow.model.RemovalKind;
import java.util.List;

/**
 * A visible block of a page and what was decided of it.
 *
 * @param block the text
 * @param rule what took it out: {@code body-model}, or what it says of the article, such as {@code
 *     title}; null if it is text of the article
 * @param kind what it is, if it was taken out; null if it is text of the article
 * @param score how likely the model holds it to be text of the article, from 0 to 1; null if it was
 *     not asked
 * @param influences the features that moved the score most, if they were asked for
 */
public record PageDecision(
    Block block, String rule, RemovalKind kind, Float score, List<Influence> influences) {

  /** Whether it is text of the article. */
  public boolean isBody() {
    return kind == null;
  }
}
