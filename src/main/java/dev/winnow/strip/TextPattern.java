package dev.winnow.strip;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * One or more alternative regular expressions, searched in {@linkplain FoldedText folded} text in
 * linear time.
 */
final class TextPattern {
  private final List<String> sources;
  private final boolean caseMatters;
  private final List<Pattern> patterns;

  /**
   * @throws com.google.re2j.PatternSyntaxException if an expression is not one of RE2
   */
  TextPattern(List<String> sources, boolean caseMatters) {
    this.sources = sources;
    this.caseMatters = caseMatters;
    int flags = caseMatters ? 0 : Pattern.CASE_INSENSITIVE;
    this.patterns =
        sources.stream().map(each -> Pattern.compile(FoldedText.plain(each), flags)).toList();
  }

  boolean caseMatters() {
    return caseMatters;
  }

  /** The number of alternatives. */
  int size() {
    return patterns.size();
  }

  /** Whether an alternative is found in {@code folded}. */
  boolean matches(String folded) {
    return find(folded, null, 0) != null;
  }

  /**
   * What the first alternative that is found matches, as start and end, or null.
   *
   * @param proposed the alternatives worth trying, counted from {@code offset}; null for all
   */
  int[] find(String folded, BitSet proposed, int offset) {
    for (int i = 0; i < patterns.size(); i++) {
      if (proposed == null || proposed.get(offset + i)) {
        Matcher matcher = patterns.get(i).matcher(folded);
        if (matcher.find()) {
          return new int[] {matcher.start(), matcher.end()};
        }
      }
    }
    return null;
  }

  /**
   * For each alternative, literals of which each matching text contains one, or null if nothing is
   * required.
   */
  List<Set<String>> requiredLiterals() {
    List<Set<String>> all = new ArrayList<>();
    sources.forEach(source -> all.add(RequiredLiterals.of(source).orElse(null)));
    return all;
  }
}
