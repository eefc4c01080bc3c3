package dev.winnow.strip;

import dev.winnow.model.RemovalKind;

/** What rules take of a document: whole blocks, and spans of blocks. */
final class Verdict {
  private final Rule[] takenBy;
  private final Cut[] cuts;

  /** A span of a block's text that a rule takes. */
  record Cut(Rule rule, int from, int to, Cut more) {}

  Verdict(int size) {
    takenBy = new Rule[size];
    cuts = new Cut[size];
  }

  boolean isTaken(int i) {
    return takenBy[i] != null;
  }

  Rule takenBy(int i) {
    return takenBy[i];
  }

  Rule[] takenBy() {
    return takenBy;
  }

  Cut cuts(int i) {
    return cuts[i];
  }

  /** How many blocks from {@code from} up to {@code to} are taken, as anything but "other". */
  int removals(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (takenBy[i] != null && takenBy[i].kind() != RemovalKind.OTHER) {
        count++;
      }
    }
    return count;
  }

  /** Takes the blocks from {@code from} up to {@code to} that no rule has taken yet. */
  boolean take(Rule rule, int from, int to) {
    boolean changed = false;
    for (int i = from; i < to; i++) {
      if (takenBy[i] == null) {
        takenBy[i] = rule;
        changed = true;
      }
    }
    return changed;
  }

  /** Takes a span of a block unless it overlaps one that is taken already. */
  boolean cut(Rule rule, int i, int from, int to) {
    for (Cut cut = cuts[i]; cut != null; cut = cut.more) {
      if (from < cut.to && cut.from < to) {
        return false;
      }
    }
    cuts[i] = new Cut(rule, from, to, cuts[i]);
    return true;
  }
}
