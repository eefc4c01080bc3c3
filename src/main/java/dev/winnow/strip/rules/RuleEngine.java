package dev.winnow.strip.rules;

import com.google.re2j.PatternSyntaxException;
import dev.winnow.strip.patterns.Prefilter;
import dev.winnow.strip.patterns.TextPattern;
import dev.winnow.yaml.ConfigException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Rules compiled: finds, for each block of a document, the first rule that takes it. */
public final class RuleEngine {
  private static final int MAX_ROUNDS = 4;

  /** Stands for all languages without rules of their own. */
  private static final String OTHER = "";

  /** Stands for an unknown language. */
  private static final String ANY = "*";

  private final List<CompiledRule> rules = new ArrayList<>();
  private final int[] owners;
  private final BitSet shapeOnly = new BitSet();
  private final BitSet waits = new BitSet();
  private final List<List<Set<String>>> texts = new ArrayList<>();
  private final Prefilter exceptions;
  private final Set<String> languages = new HashSet<>();
  private final Map<String, Spoken> byLanguage = new ConcurrentHashMap<>();

  /**
   * The rules for a language.
   *
   * @param shapeOnly those of them that ask for no text
   * @param prefilter tells which alternatives of the others may match
   */
  private record Spoken(BitSet shapeOnly, Prefilter prefilter) {}

  /**
   * @throws ConfigException if a pattern is not one of RE2
   */
  public RuleEngine(List<Rule> rules) {
    List<Integer> ofTexts = new ArrayList<>();
    List<List<Set<String>>> excepted = new ArrayList<>();
    Map<List<String>, Guards> guards = new HashMap<>();
    for (Rule rule : rules) {
      int index = this.rules.size();
      CompiledRule compiled = compile(rule, excepted, guards);
      this.rules.add(compiled);
      languages.addAll(rule.languages());
      shapeOnly.set(index, compiled.alternatives() == 0);
      waits.set(index, rule.waits());
      ofTexts.addAll(Collections.nCopies(compiled.alternatives(), index));
    }
    this.owners = ofTexts.stream().mapToInt(Integer::intValue).toArray();
    this.exceptions = Prefilter.of(excepted);
  }

  /** The guards of a file, and how many exceptions come before them; compiled once a file. */
  private record Guards(TextPattern pattern, int offset) {
    static Guards of(List<String> sources, List<List<Set<String>>> excepted) {
      int offset = excepted.size();
      TextPattern pattern = CompiledRule.pattern(sources, false);
      excepted.addAll(CompiledRule.requiredLiterals(pattern));
      return new Guards(pattern, offset);
    }
  }

  private CompiledRule compile(
      Rule rule, List<List<Set<String>>> excepted, Map<List<String>, Guards> guards) {
    try {
      Guards ofFile =
          guards.computeIfAbsent(rule.guards(), sources -> Guards.of(sources, excepted));
      return new CompiledRule(rule, ofFile.pattern(), texts, excepted, ofFile.offset());
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
  public List<CompiledRule> rules() {
    return rules;
  }

  /**
   * Finds the text that the rules take from a document. Then the core is found again, and rules
   * that depend on earlier removals are repeated until nothing changes, at most {@value
   * #MAX_ROUNDS} times.
   *
   * @param language the document's BCP 47 language; null if it is not known
   */
  public RuleMatches match(DocumentView view, String language) {
    RuleMatches matches = new RuleMatches(view.size());
    BitSet[] candidates = candidates(view, language);
    round(view, candidates, matches, false);
    view.settle(matches);
    int rounds = MAX_ROUNDS;
    while (rounds-- > 0 && round(view, candidates, matches, true)) {}
    return matches;
  }

  private BitSet[] candidates(DocumentView view, String language) {
    Spoken spoken = spoken(language);
    view.propose(spoken.prefilter(), exceptions);
    BitSet always = spoken.prefilter().always();
    BitSet withoutLiterals = rulesOf(always, spoken);
    BitSet[] candidates = new BitSet[view.size()];
    for (int i = 0; i < candidates.length; i++) {
      BitSet proposed = view.proposed(i);
      candidates[i] = proposed.equals(always) ? withoutLiterals : rulesOf(proposed, spoken);
    }
    return candidates;
  }

  private BitSet rulesOf(BitSet alternatives, Spoken spoken) {
    BitSet found = (BitSet) spoken.shapeOnly().clone();
    for (int a = alternatives.nextSetBit(0); a >= 0; a = alternatives.nextSetBit(a + 1)) {
      found.set(owners[a]);
    }
    return found;
  }

  /**
   * The rules that apply to documents in {@code language}. They are few among those of all
   * languages, and so are the literals to look for.
   */
  private Spoken spoken(String language) {
    if (language == null) {
      return byLanguage.computeIfAbsent(ANY, tag -> spoken(rule -> true));
    }
    String primary = Rule.primary(language);
    return byLanguage.computeIfAbsent(
        languages.contains(primary) ? primary : OTHER, tag -> spoken(rule -> rule.speaks(tag)));
  }

  private Spoken spoken(Predicate<Rule> speaks) {
    BitSet spoken = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      spoken.set(i, speaks.test(rules.get(i).rule()));
    }
    BitSet alternatives = new BitSet();
    for (int a = 0; a < owners.length; a++) {
      alternatives.set(a, spoken.get(owners[a]));
    }
    spoken.and(shapeOnly);
    return new Spoken(spoken, new Prefilter(texts, alternatives));
  }

  private boolean round(
      DocumentView view, BitSet[] candidates, RuleMatches matches, boolean waiting) {
    matches.beginRound();
    boolean changed = false;
    for (int i = 0; i < view.size(); i++) {
      BitSet here = candidates[i];
      for (int r = here.nextSetBit(0); r >= 0 && !matches.isTaken(i); r = here.nextSetBit(r + 1)) {
        if (waits.get(r) == waiting) {
          changed |= rules.get(r).apply(view, i, matches);
        }
      }
    }
    return changed;
  }
}
