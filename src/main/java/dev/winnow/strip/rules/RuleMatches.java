package dev.winnow.strip.rules;

import dev.winnow.model.RemovalKind;
import java.util.BitSet;
import java.util.IdentityHashMap;

/** The text that rules take from a document: whole blocks, and spans of blocks. */
public final class RuleMatches {
  private final Rule[] takenBy;
  private final Cut[] cuts;
  private final BitSet kept = new BitSet();

  /** All blocks before this one are taken: rules "from the start" need not walk them again. */
  private int takenAtStart;

  private final IdentityHashMap<Rule, Integer> failedRuns = new IdentityHashMap<>();

  /** A span of a block's text that a rule takes. */
  public record Cut(Rule rule, int from, int to, Cut more) {}

  public RuleMatches(int size) {
    takenBy = new Rule[size];
    cuts = new Cut[size];
  }

  /** Forgets where runs failed: what was removed since may let them succeed. */
  void beginRound() {
    failedRuns.clear();
  }

  /** Remembers that a rule's run up to {@code end} failed, so that it is not walked again. */
  void failRun(Rule rule, int end) {
    failedRuns.put(rule, end);
  }

  /** Whether block {@code i} lies in a run that failed for this rule in this round. */
  boolean isInFailedRun(Rule rule, int i) {
    return i < failedRuns.getOrDefault(rule, 0);
  }

  public boolean isTaken(int i) {
    return takenBy[i] != null;
  }

  /** Whether a rule protects block {@code i} from the block model. */
  public boolean isKept(int i) {
    return kept.get(i);
  }

  /** Protects a block; says that it took nothing. */
  public boolean keep(int i) {
    kept.set(i);
    return false;
  }

  public Rule takenBy(int i) {
    return takenBy[i];
  }

  Rule[] takenBy() {
    return takenBy;
  }

  public Cut cuts(int i) {
    return cuts[i];
  }

  /**
   * The number of blocks from {@code from} up to {@code to} that are taken for their words, as any
   * kind but "other".
   */
  int removals(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      Rule by = takenBy[i];
      if (by != null && by.kind() != RemovalKind.OTHER && !by.where().text().isEmpty()) {
        count++;
      }
    }
    return count;
  }

  /** Takes the blocks from {@code from} up to {@code to} that no rule has taken yet. */
  public boolean take(Rule rule, int from, int to) {
    boolean changed = false;
    while (takenAtStart < takenBy.length && takenBy[takenAtStart] != null) {
      takenAtStart++;
    }
    for (int i = Math.max(from, takenAtStart); i < to; i++) {
      if (takenBy[i] == null) {
        takenBy[i] = rule;
        changed = true;
      }
    }
    return changed;
  }

  /** Takes a span of a block unless it overlaps one that is taken already. */
  public boolean cut(Rule rule, int i, int from, int to) {
    for (Cut cut = cuts[i]; cut != null; cut = cut.more) {
      if (from < cut.to && cut.from < to) {
        return false;
      }
    }
    cuts[i] = new Cut(rule, from, to, cuts[i]);
    return true;
  }
}
