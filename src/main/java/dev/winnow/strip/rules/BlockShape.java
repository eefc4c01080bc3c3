package dev.winnow.strip.rules;

import dev.winnow.model.BlockKind;
import java.io.Serializable;
import java.util.List;

/**
 * The form of a block, apart from its words. Every component is a condition; those that are null
 * hold always.
 *
 * @param minWords the least number of words
 * @param maxWords the greatest number of words
 * @param minChars the least number of UTF-16 units
 * @param maxChars the greatest number of UTF-16 units
 * @param sentence whether the block ends as a sentence does
 * @param kinds the kinds that it may be of; empty for any
 */
record BlockShape(
    Integer minWords,
    Integer maxWords,
    Integer minChars,
    Integer maxChars,
    Boolean sentence,
    List<BlockKind> kinds)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if a bound is negative, or the least exceeds the greatest
   */
  BlockShape {
    kinds = List.copyOf(kinds);
    checkBounds("words", minWords, maxWords);
    checkBounds("chars", minChars, maxChars);
  }

  private static void checkBounds(String what, Integer min, Integer max) {
    if (min != null && min < 0 || max != null && max < 0) {
      throw new IllegalArgumentException("a number of " + what + " must not be negative");
    }
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("'min_" + what + "' exceeds 'max_" + what + "'");
    }
  }

  boolean isOpen() {
    return minWords == null
        && maxWords == null
        && minChars == null
        && maxChars == null
        && sentence == null
        && kinds.isEmpty();
  }

  boolean fits(DocumentView view, int i) {
    int chars = view.text(i).length();
    return (maxChars == null || chars <= maxChars)
        && (minChars == null || chars >= minChars)
        && (maxWords == null || view.words(i) <= maxWords)
        && (minWords == null || view.words(i) >= minWords)
        && (sentence == null || view.endsSentence(i) == sentence)
        && (kinds.isEmpty() || kinds.contains(view.kind(i)));
  }
}
