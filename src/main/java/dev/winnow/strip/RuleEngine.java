package dev.winnow.strip;

import com.google.re2j.PatternSyntaxException;
import dev.winnow.yaml.ConfigException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Rules compiled: finds, for each block of a document, the first rule that takes it. */
final class RuleEngine {
  private static final int MAX_ROUNDS = 4;

  private final List<CompiledRule> rules;
  private final List<Integer> owners = new ArrayList<>();
  private final BitSet shapeOnly = new BitSet();
  private final Prefilter prefilter;

  /**
   * @throws ConfigException if a pattern is not one of RE2
   */
  RuleEngine(List<Rule> rules) {
    this.rules = new ArrayList<>();
    List<Set<String>> literals = new ArrayList<>();
    for (Rule rule : rules) {
      CompiledRule compiled = compile(rule, literals.size());
      if (compiled.alternatives() == 0) {
        shapeOnly.set(this.rules.size());
      }
      this.rules.add(compiled);
      for (Set<String> each : compiled.requiredLiterals()) {
        owners.add(this.rules.size() - 1);
        literals.add(each);
      }
    }
    this.prefilter = new Prefilter(literals);
  }

  private static CompiledRule compile(Rule rule, int offset) {
    try {
      return new CompiledRule(rule, offset);
    } catch (PatternSyntaxException e) {
      throw new ConfigException(
          rule.origin()
              + ": rule '"
              + rule.name()
              + "': not a regular expression of RE2: "
              + e.getDescription()
              + ": '"
              + e.getPattern()
              + "'");
    }
  }

  /** The rules, in the order in which they are tried. */
  List<CompiledRule> rules() {
    return rules;
  }

  /**
   * What the rules take of a document. Then the core is found anew, and rules that depend on what
   * was removed are repeated until nothing changes, at most {@value #MAX_ROUNDS} times.
   */
  Verdict judge(View view) {
    Verdict verdict = new Verdict(view.size());
    BitSet[] candidates = candidates(view);
    for (boolean waiting : new boolean[] {false, true}) {
      if (waiting) {
        view.settle(verdict);
      }
      int rounds = waiting ? MAX_ROUNDS : 1;
      while (rounds-- > 0 && round(view, candidates, verdict, waiting)) {}
    }
    return verdict;
  }

  private BitSet[] candidates(View view) {
    view.propose(prefilter);
    BitSet[] candidates = new BitSet[view.size()];
    for (int i = 0; i < candidates.length; i++) {
      BitSet here = (BitSet) shapeOnly.clone();
      view.proposed(i).stream().forEach(alternative -> here.set(owners.get(alternative)));
      candidates[i] = here;
    }
    return candidates;
  }

  private boolean round(View view, BitSet[] candidates, Verdict verdict, boolean waiting) {
    boolean changed = false;
    for (int i = 0; i < view.size(); i++) {
      BitSet here = candidates[i];
      for (int r = here.nextSetBit(0); r >= 0 && !verdict.isTaken(i); r = here.nextSetBit(r + 1)) {
        CompiledRule rule = rules.get(r);
        if (rule.rule().waits() == waiting) {
          changed |= rule.apply(view, i, verdict);
        }
      }
    }
    return changed;
  }
}
