package dev.winnow.strip;

import dev.winnow.model.RemovalKind;
import java.io.Serializable;
import java.util.List;

/**
 * A rule of a rule file.
 *
 * @param name its identifier in the file, in metrics and in audit lines
 * @param kind what it removes
 * @param action how much it removes
 * @param where when it applies
 * @param examples texts that it must match
 * @param keeps texts that neither it nor any other rule may take
 * @param origin file and line, for messages
 */
record Rule(
    String name,
    RemovalKind kind,
    Action action,
    Where where,
    List<String> examples,
    List<String> keeps,
    String origin)
    implements Serializable {

  Rule {
    examples = List.copyOf(examples);
    keeps = List.copyOf(keeps);
  }

  /** Whether it depends on what other rules have removed, and must wait for them. */
  boolean waits() {
    return where.zone().needsRemovals()
        || where.removedInRun() > 0
        || where.previous() != null && where.previous().needsRemovals()
        || where.next() != null && where.next().needsRemovals();
  }
}
