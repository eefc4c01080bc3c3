package dev.winnow.strip.rules;

import dev.winnow.strip.patterns.Prefilter;
import dev.winnow.strip.patterns.TextPattern;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A rule with its patterns compiled. */
public final class CompiledRule {
  private static final int MAX_BLOCKS_PER_REMOVAL = 4;

  private final Rule rule;
  private final RuleCondition where;
  private final TextPattern text;
  private final TextPattern not;
  private final TextPattern guards;
  private final TextPattern previous;
  private final TextPattern next;
  private final int offset;
  private final int offsetOfNot;
  private final int offsetOfGuards;

  /**
   * @param guards the guards of the rule's file; null if it has none
   * @param texts takes the rule's text; the place of its alternatives there is that in what a
   *     {@link Prefilter} proposes
   * @param exceptions takes what the rule's text must not be, apart from the guards
   * @param offsetOfGuards where the guards are among the exceptions
   */
  CompiledRule(
      Rule rule,
      TextPattern guards,
      List<List<Set<String>>> texts,
      List<List<Set<String>>> exceptions,
      int offsetOfGuards) {
    this.offset = texts.size();
    this.offsetOfNot = exceptions.size();
    this.offsetOfGuards = offsetOfGuards;
    this.rule = rule;
    this.where = rule.where();
    this.text = pattern(where.text(), where.caseMatters());
    this.not = pattern(where.not(), where.caseMatters());
    this.guards = guards;
    this.previous = where.previous() == null ? null : pattern(where.previous().text(), false);
    this.next = where.next() == null ? null : pattern(where.next().text(), false);
    texts.addAll(requiredLiterals(text));
    exceptions.addAll(requiredLiterals(not));
  }

  static List<List<Set<String>>> requiredLiterals(TextPattern pattern) {
    return pattern == null ? List.of() : pattern.requiredLiterals();
  }

  static TextPattern pattern(List<String> sources, boolean caseMatters) {
    return sources.isEmpty() ? null : new TextPattern(sources, caseMatters);
  }

  public Rule rule() {
    return rule;
  }

  /** The alternatives of its text; none if any text will do. */
  int alternatives() {
    return text == null ? 0 : text.size();
  }

  /** Whether the block by itself, wherever it stands, is what the rule looks for. */
  boolean matchesAlone(DocumentView view, int i) {
    return where.shape().fits(view, i)
        && (text == null || find(view, i) != null)
        && !isFound(not, offsetOfNot, view, i)
        && !isFound(guards, offsetOfGuards, view, i);
  }

  private static boolean isFound(TextPattern exception, int offset, DocumentView view, int i) {
    return exception != null
        && exception.matches(view.folded(i, exception.caseMatters()), view.excepted(i), offset);
  }

  private int[] find(DocumentView view, int i) {
    BitSet proposed = view.proposed(i);
    if (proposed != null) {
      int first = proposed.nextSetBit(offset);
      if (first < 0 || first >= offset + text.size()) {
        return null;
      }
    }
    return text.find(view.folded(i, text.caseMatters()), proposed, offset);
  }

  /** Applies the rule to block {@code i}; says whether it took anything. */
  boolean apply(DocumentView view, int i, RuleMatches matches) {
    if (!view.in(where.zone(), i)
        || !where.shape().fits(view, i)
        || !neighboursHold(view, i, matches)
        || !matchesAlone(view, i)) {
      return false;
    }
    return switch (rule.action()) {
      case BLOCK -> where.run() <= 1 ? matches.take(rule, i, i + 1) : takeRun(view, i, matches);
      case NOTHING -> where.run() <= stretch(view, i, matches) && matches.keep(i);
      case SPAN -> cut(view, i, matches);
      case FROM_HERE_TO_END -> takeRest(view, i, view.size(), matches);
      case FROM_START_TO_HERE -> takeRest(view, 0, i + 1, matches);
    };
  }

  private boolean neighboursHold(DocumentView view, int i, RuleMatches matches) {
    return (where.previous() == null
            || where.previous().holds(view, i - 1, previous, matches.takenBy()))
        && (where.next() == null || where.next().holds(view, i + 1, next, matches.takenBy()));
  }

  /** How many blocks in a row, this one included, are there and fit; counted up to the run. */
  private int stretch(DocumentView view, int i, RuleMatches matches) {
    int count = 1;
    for (int j = i - 1; count < where.run() && belongs(view, j, matches); j--) {
      count++;
    }
    for (int j = i + 1; count < where.run() && belongs(view, j, matches); j++) {
      count++;
    }
    return count;
  }

  private boolean belongs(DocumentView view, int i, RuleMatches matches) {
    return i >= 0
        && i < view.size()
        && (!matches.isTaken(i) || matches.takenBy(i).weak())
        && view.in(where.zone(), i)
        && matchesAlone(view, i);
  }

  private boolean takeRun(DocumentView view, int i, RuleMatches matches) {
    if (matches.isInFailedRun(rule, i)) {
      return false;
    }
    int end = i;
    while (end < view.size() && view.in(where.zone(), end) && matchesAlone(view, end)) {
      end++;
    }
    int start = i;
    while (start > 0 && view.in(where.zone(), start - 1) && matchesAlone(view, start - 1)) {
      start--;
    }
    if (end - start >= where.run() && isVouchedFor(start, end, matches)) {
      return matches.take(rule, start, end);
    }
    matches.failRun(rule, end);
    return false;
  }

  /**
   * Whether enough of a run is removed for all of it to be boilerplate. A single removal vouches
   * for four blocks at most, and removals at the end of what follows an article for none: what
   * stands between them and the article may belong to either.
   */
  private boolean isVouchedFor(int start, int end, RuleMatches matches) {
    if (where.removedInRun() == 0) {
      return true;
    }
    int removals = matches.removals(start, end);
    boolean onlyAtTheEnd =
        where.zone() == RuleZone.AFTER && matches.removals(end - removals, end) == removals;
    return removals >= where.removedInRun()
        && (removals > 1 || end - start <= MAX_BLOCKS_PER_REMOVAL)
        && !onlyAtTheEnd;
  }

  private boolean cut(DocumentView view, int i, RuleMatches matches) {
    int[] found = find(view, i);
    return found[1] > found[0] && matches.cut(rule, i, found[0], found[1]);
  }

  private boolean takeRest(DocumentView view, int from, int to, RuleMatches matches) {
    return view.share(from, to) <= where.atMost() && matches.take(rule, from, to);
  }
}
