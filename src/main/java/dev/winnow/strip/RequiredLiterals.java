package dev.winnow.strip;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

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

  private static final int MAX_PRODUCT = 48;
  private static final int MAX_UNION = 1024;

  private final String pattern;
  private int at;

  private RequiredLiterals(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The literals in {@linkplain FoldedText#lower lower case}, or nothing if no set of literals of
   * at least {@link #MIN_WEIGHT} weight is required.
   */
  static Optional<Set<String>> of(String pattern) {
    Node node = new RequiredLiterals(FoldedText.plain(pattern)).alternatives();
    return Optional.ofNullable(node.best());
  }

  /**
   * @param exact all strings that the node can match; null if they are too many
   * @param required strings of which each match contains one; null if there are none
   */
  private record Node(Set<String> exact, Set<String> required) {
    static final Node ANYTHING = new Node(null, null);
    static final Node NOTHING = new Node(Set.of(""), null);

    Set<String> best() {
      return better(usable(exact), usable(required));
    }

    static Set<String> usable(Set<String> set) {
      return set == null || lightest(set) < MIN_WEIGHT ? null : set;
    }

    static Set<String> better(Set<String> one, Set<String> other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      int gain = lightest(one) - lightest(other);
      return gain > 0 || gain == 0 && one.size() <= other.size() ? one : other;
    }

    static int lightest(Set<String> set) {
      return set.stream().mapToInt(RequiredLiterals::weight).min().orElse(0);
    }

    Node then(Node next) {
      Set<String> product = exact == null || next.exact == null ? null : product(next.exact);
      if (product != null) {
        return new Node(product, better(required, next.required));
      }
      Set<String> ends = better(best(), next.best());
      return new Node(null, ends);
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
      return new Node(union(exact, other.exact), union(best(), other.best()));
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

  /** The number of characters, where two wide ones count as three. */
  static int weight(String literal) {
    return literal.length() + (int) literal.chars().filter(c -> c >= FIRST_WIDE).count() / 2;
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
    Set<String> best = null;
    boolean broken = false;
    Node run = Node.NOTHING;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Node next = repeated(atom());
      Node longer = run.then(next);
      if (longer.exact() == null) {
        broken = true;
        best = Node.better(best, longer.best());
        run = next.exact() == null ? Node.NOTHING : next;
      } else {
        run = longer;
      }
    }
    return broken ? new Node(null, Node.better(best, run.best())) : run;
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
    return simple && members.size() <= 4 ? new Node(members, null) : Node.ANYTHING;
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
    return Character.isLetterOrDigit(c) ? Node.ANYTHING : literal(c);
  }

  private void skipProperty() {
    at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
  }

  private static Node literal(char c) {
    return new Node(Set.of(FoldedText.lower(String.valueOf(c))), null);
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
    return new Node(null, node.best());
  }
}
