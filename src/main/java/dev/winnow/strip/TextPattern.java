package dev.winnow.strip;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  /** Whether an alternative is found in {@code folded}. */
  boolean matches(String folded) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(folded).find()) {
        return true;
      }
    }
    return false;
  }

  /** What the first alternative that is found matches, as start and end, or null. */
  int[] find(String folded) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.find()) {
        return new int[] {matcher.start(), matcher.end()};
      }
    }
    return null;
  }

  /** Literals of which each matching text contains one, or null if nothing is required. */
  Set<String> requiredLiterals() {
    Set<String> all = new LinkedHashSet<>();
    for (String source : sources) {
      Optional<Set<String>> literals = RequiredLiterals.of(source);
      if (literals.isEmpty()) {
        return null;
      }
      all.addAll(literals.get());
    }
    return all;
  }
}
