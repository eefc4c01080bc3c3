package dev.winnow.strip.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The part of a document that a rule is confined to; see {@link ArticleCore} for how it is found.
 */
enum RuleZone {
  /** Anywhere. */
  ANY,
  /** Before the core, or within the first fifth of the words, or one of the first three blocks. */
  HEAD,
  /** After the core, or within the last third of the words, or one of the last six blocks. */
  TAIL,
  /** Head or tail. */
  EDGE,
  /** Strictly before the core. */
  BEFORE,
  /** Strictly after the core. */
  AFTER,
  /** Before or after the core: where no prose is. */
  OUTSIDE;

  /** Whether it is known only when the rules that need no core have run. */
  boolean needsRemovals() {
    return this == BEFORE || this == AFTER || this == OUTSIDE;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(RuleZone::label).toList();
  }
}
