package dev.winnow.strip.rules;

import dev.winnow.model.RemovalKind;
import dev.winnow.strip.patterns.TextPattern;
import java.io.Serializable;
import java.util.List;

/**
 * The condition on the block before or after. Components that are null or empty hold always; a
 * condition on a neighbour does not hold where there is none, except {@code edge}.
 *
 * @param removed the neighbour was removed by a rule
 * @param kinds it was removed as one of these
 * @param text one of these patterns is found in it
 * @param shape its form
 * @param edge there is no neighbour: the document begins or ends here
 */
record Neighbour(
    Boolean removed, List<RemovalKind> kinds, List<String> text, BlockShape shape, Boolean edge)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if it has no condition, or one that always holds
   */
  Neighbour {
    kinds = List.copyOf(kinds);
    text = List.copyOf(text);
    if (text.contains("")) {
      throw new IllegalArgumentException("the 'text' of a neighbour must not be empty");
    }
    if (removed == null && kinds.isEmpty() && text.isEmpty() && shape.isOpen() && edge == null) {
      throw new IllegalArgumentException("'previous' and 'next' need a condition");
    }
  }

  boolean needsRemovals() {
    return removed != null || !kinds.isEmpty();
  }

  boolean holds(DocumentView view, int i, TextPattern pattern, Rule[] takenBy) {
    boolean outside = i < 0 || i >= view.size();
    if (edge != null && edge == outside && isOnlyEdge()) {
      return true;
    }
    if (outside) {
      return false;
    }
    Rule by = takenBy[i];
    return (edge == null || !edge)
        && (removed == null || removed == (by != null))
        && (kinds.isEmpty() || by != null && kinds.contains(by.kind()))
        && shape.fits(view, i)
        && (pattern == null || pattern.matches(view.folded(i, pattern.caseMatters())));
  }

  private boolean isOnlyEdge() {
    return removed == null && kinds.isEmpty() && text.isEmpty() && shape.isOpen();
  }
}
