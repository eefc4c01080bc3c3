package dev.winnow.strip.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The text that a rule takes when it applies. */
public enum Action {
  /** The whole block. */
  BLOCK,
  /** Nothing: the block model must leave the block, too. */
  NOTHING,
  /** The span that the pattern matched; the rest of the block stays. */
  SPAN,
  /** The block and all that follow. */
  FROM_HERE_TO_END,
  /** The block and all before it. */
  FROM_START_TO_HERE;

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Action::label).toList();
  }
}
