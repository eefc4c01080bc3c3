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
 * @param guards patterns, whatever the case of letters; what one is found in the rule does not take
 * @param languages the primary BCP 47 languages of the documents that it is for; empty for all
 * @param examples texts that it must match
 * @param keeps texts that neither it nor any other rule may take
 * @param origin file and line, for messages
 */
record Rule(
    String name,
    RemovalKind kind,
    Action action,
    Where where,
    List<String> guards,
    List<String> languages,
    List<String> examples,
    List<String> keeps,
    String origin)
    implements Serializable {

  Rule {
    guards = List.copyOf(guards);
    languages = List.copyOf(languages);
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

  /** Whether it is for documents in {@code language}, a BCP 47 tag. */
  boolean speaks(String language) {
    int end = language.indexOf('-');
    return languages.isEmpty()
        || languages.contains(end < 0 ? language : language.substring(0, end));
  }
}
