package dev.winnow.strip;

import com.google.re2j.PatternSyntaxException;
import dev.winnow.yaml.ConfigException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rules compiled: finds, for each block of a document, the first rule that takes it. */
final class RuleEngine {
  private static final int MAX_ROUNDS = 4;

  private final List<CompiledRule> rules = new ArrayList<>();
  private final int[] owners;
  private final BitSet shapeOnly = new BitSet();
  private final BitSet waits = new BitSet();
  private final BitSet all = new BitSet();
  private final Map<String, BitSet> byLanguage = new ConcurrentHashMap<>();
  private final Prefilter prefilter;

  /**
   * @throws ConfigException if a pattern is not one of RE2
   */
  RuleEngine(List<Rule> rules) {
    List<List<Set<String>>> literals = new ArrayList<>();
    List<Integer> ofLiterals = new ArrayList<>();
    Map<List<String>, TextPattern> guards = new HashMap<>();
    for (Rule rule : rules) {
      int index = this.rules.size();
      CompiledRule compiled = compile(rule, literals.size(), guards);
      this.rules.add(compiled);
      shapeOnly.set(index, compiled.alternatives() == 0);
      waits.set(index, rule.waits());
      for (List<Set<String>> each : compiled.requiredLiterals()) {
        ofLiterals.add(index);
        literals.add(each);
      }
    }
    this.all.set(0, rules.size());
    this.owners = ofLiterals.stream().mapToInt(Integer::intValue).toArray();
    this.prefilter = new Prefilter(literals);
  }

  /**
   * @param guards those of the files whose rules were compiled before, to be compiled once a file
   */
  private static CompiledRule compile(
      Rule rule, int offset, Map<List<String>, TextPattern> guards) {
    try {
      TextPattern ofFile =
          guards.computeIfAbsent(rule.guards(), each -> CompiledRule.pattern(each, false));
      return new CompiledRule(rule, offset, ofFile);
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
   *
   * @param language the document's BCP 47 language; null if it is not known
   */
  Verdict judge(View view, String language) {
    Verdict verdict = new Verdict(view.size());
    BitSet[] candidates = candidates(view, language);
    round(view, candidates, verdict, false);
    view.settle(verdict);
    int rounds = MAX_ROUNDS;
    while (rounds-- > 0 && round(view, candidates, verdict, true)) {}
    return verdict;
  }

  private BitSet[] candidates(View view, String language) {
    view.propose(prefilter);
    BitSet spoken = spoken(language);
    BitSet withoutLiterals = rulesOf(prefilter.always(), spoken);
    BitSet[] candidates = new BitSet[view.size()];
    for (int i = 0; i < candidates.length; i++) {
      BitSet proposed = view.proposed(i);
      boolean none = proposed.equals(prefilter.always());
      candidates[i] = none ? withoutLiterals : rulesOf(proposed, spoken);
    }
    return candidates;
  }

  private BitSet rulesOf(BitSet alternatives, BitSet spoken) {
    BitSet found = (BitSet) shapeOnly.clone();
    for (int a = alternatives.nextSetBit(0); a >= 0; a = alternatives.nextSetBit(a + 1)) {
      found.set(owners[a]);
    }
    found.and(spoken);
    return found;
  }

  /** The rules that apply to documents in {@code language}. */
  private BitSet spoken(String language) {
    if (language == null) {
      return all;
    }
    return byLanguage.computeIfAbsent(
        language,
        tag -> {
          BitSet spoken = new BitSet();
          for (int i = 0; i < rules.size(); i++) {
            spoken.set(i, rules.get(i).rule().speaks(tag));
          }
          return spoken;
        });
  }

  private boolean round(View view, BitSet[] candidates, Verdict verdict, boolean waiting) {
    verdict.beginRound();
    boolean changed = false;
    for (int i = 0; i < view.size(); i++) {
      BitSet here = candidates[i];
      for (int r = here.nextSetBit(0); r >= 0 && !verdict.isTaken(i); r = here.nextSetBit(r + 1)) {
        if (waits.get(r) == waiting) {
          changed |= rules.get(r).apply(view, i, verdict);
        }
      }
    }
    return changed;
  }
}
