package dev.winnow.strip.patterns;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One or more alternative regular expressions, searched in {@linkplain FoldedText folded} text in
 * linear time.
 */
public final class TextPattern {
  private static final Pattern SPEAKS_OF_CASE =
      Pattern.compile(
          "\\\\[pP]\\{?\\^?(L[ult]|Upper|Lower)|\\\\x|\\\\Q|\\(\\?P?<|\\(\\?[a-zA-Z-]+[:)]");

  private final List<String> sources;
  private final boolean caseMatters;
  private final List<Pattern> patterns;

  /** Of each alternative what its matches start with; found when it is first tried. */
  private final AtomicReferenceArray<FirstChars.Chars> starts;

  /**
   * @throws com.google.re2j.PatternSyntaxException if an expression is not one of RE2
   */
  public TextPattern(List<String> sources, boolean caseMatters) {
    this.sources = sources;
    this.caseMatters = caseMatters;
    this.patterns = sources.stream().map(each -> compile(each, caseMatters)).toList();
    this.starts = new AtomicReferenceArray<>(sources.size());
  }

  /**
   * Folded text is in lower case, so a pattern in lower case need not ignore case, which costs a
   * tenth of the time. Patterns that say more of case than plain letters do are left alone.
   */
  private static Pattern compile(String source, boolean caseMatters) {
    String plain = FoldedText.plain(source);
    if (caseMatters) {
      return Pattern.compile(plain);
    }
    return SPEAKS_OF_CASE.matcher(plain).find()
        ? Pattern.compile(plain, Pattern.CASE_INSENSITIVE)
        : Pattern.compile(lower(plain));
  }

  /** The pattern in lower case, its escapes apart. */
  private static String lower(String pattern) {
    StringBuilder lower = new StringBuilder(FoldedText.lower(pattern));
    int at = pattern.indexOf('\\');
    while (at >= 0 && at + 1 < pattern.length()) {
      int end = endOfEscape(pattern, at);
      lower.replace(at, end, pattern.substring(at, end));
      at = pattern.indexOf('\\', end);
    }
    return lower.toString();
  }

  private static int endOfEscape(String pattern, int at) {
    boolean property = pattern.charAt(at + 1) == 'p' || pattern.charAt(at + 1) == 'P';
    if (property && pattern.startsWith("{", at + 2)) {
      return pattern.indexOf('}', at) + 1;
    }
    return Math.min(pattern.length(), at + (property ? 3 : 2));
  }

  public boolean caseMatters() {
    return caseMatters;
  }

  /** The number of alternatives. */
  public int size() {
    return patterns.size();
  }

  /** Whether an alternative is found in {@code folded}. */
  public boolean matches(String folded) {
    return matches(folded, null, 0);
  }

  /**
   * Whether an alternative is found in {@code folded}.
   *
   * @param proposed the alternatives worth trying, counted from {@code offset}; null for all
   */
  public boolean matches(String folded, BitSet proposed, int offset) {
    return find(folded, proposed, offset) != null;
  }

  /**
   * What the first alternative that is found matches, as start and end, or null.
   *
   * @param proposed the alternatives worth trying, counted from {@code offset}; null for all
   */
  public int[] find(String folded, BitSet proposed, int offset) {
    for (int i = 0; i < patterns.size(); i++) {
      if ((proposed == null || proposed.get(offset + i)) && start(i).start(folded)) {
        Matcher matcher = patterns.get(i).matcher(folded);
        if (matcher.find()) {
          return new int[] {matcher.start(), matcher.end()};
        }
      }
    }
    return null;
  }

  private FirstChars.Chars start(int i) {
    FirstChars.Chars start = starts.getAcquire(i);
    if (start == null) {
      Pattern pattern = patterns.get(i);
      start = FirstChars.of(pattern.pattern(), pattern.flags());
      starts.setRelease(i, start);
    }
    return start;
  }

  /** For each alternative the {@linkplain RequiredLiterals literals} that its matches contain. */
  public List<List<Set<String>>> requiredLiterals() {
    return sources.stream().map(RequiredLiterals::of).toList();
  }
}
