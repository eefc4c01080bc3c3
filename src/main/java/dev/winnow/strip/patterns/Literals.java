package dev.winnow.strip.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Strings of which a match contains one.
 *
 * @param lightest the least {@linkplain #weight weight} of any
 */
record Literals(Set<String> strings, int lightest) {
  /** Literals of less weight filter too little. */
  private static final int MIN_WEIGHT = 3;

  /** Literals of less weight stand in most texts anyway. */
  private static final int HEAVY_WEIGHT = 5;

  /** From here on lie the scripts whose single characters say as much as a syllable or a word. */
  private static final char FIRST_WIDE_CHAR = 0x2E80;

  /** More sets cost more to look for than they rule out. */
  private static final int MAX_SETS = 3;

  private static final int MAX_UNION_STRINGS = 1024;

  private static final Comparator<Literals> BEST_FIRST =
      Comparator.comparingInt((Literals literals) -> -literals.lightest)
          .thenComparingInt(literals -> literals.strings.size());

  static Literals of(Set<String> strings) {
    return new Literals(strings, strings.stream().mapToInt(Literals::weight).min().orElse(0));
  }

  /**
   * The heaviest sets of both, of equals the smaller. All but the first must be heavy, and none may
   * follow from another.
   */
  static List<Literals> best(List<Literals> some, List<Literals> more) {
    if (more.isEmpty()) {
      return some;
    }
    List<Literals> sorted = new ArrayList<>(some);
    sorted.addAll(more);
    sorted.sort(BEST_FIRST);
    List<Literals> kept = new ArrayList<>(MAX_SETS);
    for (Literals literals : sorted) {
      boolean heavy = kept.isEmpty() || literals.lightest >= HEAVY_WEIGHT;
      if (heavy && kept.size() < MAX_SETS && kept.stream().noneMatch(k -> k.implies(literals))) {
        kept.add(literals);
      }
    }
    return kept;
  }

  /** Whether each string contains one of {@code other}. */
  private boolean implies(Literals other) {
    return strings.stream().allMatch(string -> other.strings.stream().anyMatch(string::contains));
  }

  /** The strings of both; null if they are too many. */
  static Literals union(Literals one, Literals other) {
    Set<String> both = union(one.strings, other.strings);
    return both == null ? null : new Literals(both, Math.min(one.lightest, other.lightest));
  }

  /** The strings of both; null if one is null, or they are too many. */
  static Set<String> union(Set<String> one, Set<String> other) {
    if (one == null || other == null || one.size() + other.size() > MAX_UNION_STRINGS) {
      return null;
    }
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Whether texts without any of them are many. */
  boolean filter() {
    return lightest >= MIN_WEIGHT;
  }

  /** The number of characters, where one that is rare in most texts counts as three. */
  private static int weight(String literal) {
    int weight = 0;
    for (int i = 0; i < literal.length(); i++) {
      weight += isRare(literal.charAt(i)) ? MIN_WEIGHT : 1;
    }
    return weight;
  }

  /** Whether a character says so much that it is a literal by itself. */
  static boolean isRare(char c) {
    return c >= FIRST_WIDE_CHAR
        || (c >= 0x80 ? !Character.isLetterOrDigit(c) : "@{}|".indexOf(c) >= 0);
  }
}
