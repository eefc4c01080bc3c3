package dev.winnow.strip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds, for a regular expression, a set of literals of which every match contains at least one.
 * The idea is that of RE2's prefilter and of Russ Cox's "Regular Expression Matching with a Trigram
 * Index" (2012): exact strings are multiplied out where they stay few, and of what is required the
 * longest is kept.
 */
final class RequiredLiterals {
  /** Literals of less {@linkplain #weight weight} filter too little. */
  static final int MIN_WEIGHT = 3;

  /** From here on lie the scripts whose single characters say as much as a syllable or a word. */
  static final char FIRST_WIDE = 0x2E80;

  /** More sets cost more to look for than they rule out. */
  private static final int MAX_SETS = 3;

  /** Literals of less weight stand in most texts anyway. */
  private static final int HEAVY = 5;

  private static final int MAX_PRODUCT = 48;
  private static final int MAX_UNION = 1024;

  private final String pattern;
  private int at;

  private RequiredLiterals(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Sets of literals in {@linkplain FoldedText#lower lower case}: each match contains at least one
   * of each set. Empty if nothing is required. Where no set {@linkplain #filters filters} well, the
   * best of the others is the only one.
   */
  static List<Set<String>> of(String pattern) {
    return new RequiredLiterals(FoldedText.plain(pattern)).alternatives().all();
  }

  /**
   * @param exact all strings that the node can match; null if they are too many
   * @param required sets of which each match contains one string each
   */
  private record Node(Set<String> exact, List<Set<String>> required) {
    static final Node ANYTHING = new Node(null, List.of());
    static final Node NOTHING = new Node(Set.of(""), List.of());

    Node(Set<String> exact) {
      this(exact, List.of());
    }

    /** All that is required, the best first. */
    List<Set<String>> all() {
      return exact == null || lightest(exact) == 0 ? required : bestOf(List.of(exact), required);
    }

    /**
     * The heaviest sets of both, of equals the smaller. All but the first must be heavy, and none
     * may follow from another.
     */
    static List<Set<String>> bestOf(List<Set<String>> some, List<Set<String>> more) {
      List<Set<String>> kept = new ArrayList<>();
      Stream.concat(some.stream(), more.stream())
          .sorted(
              Comparator.<Set<String>>comparingInt(set -> -lightest(set))
                  .thenComparingInt(Set::size))
          .filter(set -> kept.isEmpty() || lightest(set) >= HEAVY)
          .filter(set -> kept.stream().noneMatch(other -> implies(other, set)))
          .limit(MAX_SETS)
          .forEachOrdered(kept::add);
      return kept;
    }

    /** Whether each literal of {@code one} contains one of {@code other}. */
    private static boolean implies(Set<String> one, Set<String> other) {
      return one.stream().allMatch(literal -> other.stream().anyMatch(literal::contains));
    }

    static int lightest(Set<String> set) {
      return set.stream().mapToInt(RequiredLiterals::weight).min().orElse(0);
    }

    Node then(Node next) {
      Set<String> product = exact == null || next.exact == null ? null : product(next.exact);
      return product != null
          ? new Node(product, bestOf(required, next.required))
          : new Node(null, bestOf(all(), next.all()));
    }

    private Set<String> product(Set<String> more) {
      if (exact.size() * more.size() > MAX_PRODUCT) {
        return null;
      }
      Set<String> all = new LinkedHashSet<>();
      for (String head : exact) {
        for (String tail : more) {
          all.add(head + tail);
        }
      }
      return all;
    }

    Node or(Node other) {
      Set<String> both =
          all().isEmpty() || other.all().isEmpty() ? null : union(all().get(0), other.all().get(0));
      return new Node(union(exact, other.exact), both == null ? List.of() : List.of(both));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
      if (one == null || other == null || one.size() + other.size() > MAX_UNION) {
        return null;
      }
      Set<String> all = new LinkedHashSet<>(one);
      all.addAll(other);
      return all;
    }
  }

  /** Whether texts without any literal of a set are many. */
  static boolean filters(Set<String> literals) {
    return Node.lightest(literals) >= MIN_WEIGHT;
  }

  /** The number of characters, where one that is rare in most texts counts as three. */
  static int weight(String literal) {
    return literal.chars().map(c -> isRare((char) c) ? MIN_WEIGHT : 1).sum();
  }

  /** Whether a character says so much that it is a literal by itself. */
  static boolean isRare(char c) {
    return c >= FIRST_WIDE || (c >= 0x80 ? !Character.isLetterOrDigit(c) : "@{}|".indexOf(c) >= 0);
  }

  private Node alternatives() {
    Node node = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      node = node.or(sequence());
    }
    return node;
  }

  private Node sequence() {
    List<Set<String>> best = List.of();
    boolean broken = false;
    Node run = Node.NOTHING;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Node next = repeated(atom());
      Node longer = run.then(next);
      if (longer.exact() == null) {
        broken = true;
        best = Node.bestOf(best, longer.all());
        run = next.exact() == null ? Node.NOTHING : next;
      } else {
        run = longer;
      }
    }
    return broken ? new Node(null, Node.bestOf(best, run.all())) : run;
  }

  private Node atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '.' -> Node.ANYTHING;
      case '^', '$' -> Node.NOTHING;
      case '\\' -> escape();
      default -> literal(c);
    };
  }

  private Node group() {
    if (pattern.startsWith("?", at)) {
      int end = at;
      while (":)>".indexOf(pattern.charAt(end)) < 0) {
        end++;
      }
      at = end + 1;
      if (pattern.charAt(end) == ')') {
        return Node.NOTHING;
      }
    }
    Node node = alternatives();
    at++;
    return node;
  }

  private Node characterClass() {
    Set<String> members = new LinkedHashSet<>();
    boolean simple = pattern.charAt(at) != '^';
    int first = at;
    while (pattern.charAt(at) != ']' || at == first) {
      char c = pattern.charAt(at++);
      if (c == '[' && pattern.startsWith(":", at)) {
        at = pattern.indexOf(']', at) + 1;
        simple = false;
      } else if (c == '\\') {
        char escaped = pattern.charAt(at++);
        if (escaped == 'p' || escaped == 'P') {
          skipProperty();
        }
        simple &= !Character.isLetterOrDigit(escaped);
        members.add(String.valueOf(escaped));
      } else {
        simple &= c != '-' || members.isEmpty() || pattern.charAt(at) == ']';
        members.add(FoldedText.lower(String.valueOf(c)));
      }
    }
    at++;
    return simple && members.size() <= 4 ? new Node(members) : Node.ANYTHING;
  }

  private Node escape() {
    char c = pattern.charAt(at++);
    if (c == 'p' || c == 'P') {
      skipProperty();
      return Node.ANYTHING;
    }
    if (c == 'b' || c == 'B' || c == 'A' || c == 'z') {
      return Node.NOTHING;
    }
    if (c == 'x' || Character.isDigit(c)) {
      skipCode();
      return Node.ANYTHING;
    }
    return Character.isLetterOrDigit(c) ? Node.ANYTHING : literal(c);
  }

  /** Skips the rest of a character's number: of {@code \x41} the digits. */
  private void skipCode() {
    int end = Math.min(pattern.length(), at + 2);
    while (at < end && Character.digit(pattern.charAt(at), 16) >= 0) {
      at++;
    }
  }

  private void skipProperty() {
    at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
  }

  private static Node literal(char c) {
    return new Node(Set.of(FoldedText.lower(String.valueOf(c))));
  }

  private Node repeated(Node node) {
    if (at == pattern.length()) {
      return node;
    }
    char c = pattern.charAt(at);
    boolean optional = c == '?' || c == '*';
    boolean many = c == '*' || c == '+';
    if (c == '{') {
      optional = pattern.charAt(at + 1) == '0';
      many = true;
      at = pattern.indexOf('}', at);
    } else if (!optional && !many) {
      return node;
    }
    at++;
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
    }
    if (optional) {
      return many || node.exact() == null ? Node.ANYTHING : node.or(Node.NOTHING);
    }
    return new Node(null, node.all());
  }
}
