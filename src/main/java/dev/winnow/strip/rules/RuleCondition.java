package dev.winnow.strip.rules;

import java.io.Serializable;
import java.util.List;

/**
 * The conditions under which a rule applies to a block; all of them must hold.
 *
 * @param text patterns, one of which must be found; empty for any text
 * @param not patterns, none of which may be found
 * @param caseMatters whether {@code text} and {@code not} see the case of letters
 * @param zone the part of the document
 * @param shape the form of the block
 * @param run the number of blocks in a row that must fit text, shape and zone; 1 for a block by
 *     itself
 * @param removedInRun the number of blocks of the run that other rules must have removed for their
 *     words, as any kind but {@code other}; 0 for none
 * @param atMost the greatest share of the document's prose that a rule "to the end" or "from the
 *     start" may take, from 0 to 1
 * @param previous the condition on the block before; null for none
 * @param next the condition on the block after; null for none
 */
record RuleCondition(
    List<String> text,
    List<String> not,
    boolean caseMatters,
    RuleZone zone,
    BlockShape shape,
    int run,
    int removedInRun,
    double atMost,
    Neighbour previous,
    Neighbour next)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if a pattern is empty or a number out of bounds
   */
  RuleCondition {
    text = List.copyOf(text);
    not = List.copyOf(not);
    if (text.contains("") || not.contains("")) {
      throw new IllegalArgumentException(
          "'text' and 'not' must not be empty: that is found anywhere");
    }
    if (run < 1) {
      throw new IllegalArgumentException("'run' must be at least 1, not " + run);
    }
    if (removedInRun < 0 || removedInRun > run) {
      throw new IllegalArgumentException("'removed_in_run' must be from 0 to 'run'");
    }
    if (!(atMost >= 0 && atMost <= 1)) {
      throw new IllegalArgumentException("'at_most' must be from 0 to 1, not " + atMost);
    }
  }

  /** Whether it holds for any block anywhere. */
  boolean isOpen() {
    return text.isEmpty()
        && not.isEmpty()
        && zone == RuleZone.ANY
        && shape.isOpen()
        && previous == null
        && next == null;
  }
}
