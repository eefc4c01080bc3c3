package dev.winnow.strip.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds, for a regular expression, a set of literals of which every match contains at least one.
 * The idea is that of RE2's prefilter and of Russ Cox's "Regular Expression Matching with a Trigram
 * Index" (2012): exact strings are multiplied out where they stay few, and of what is required the
 * longest is kept.
 */
final class RequiredLiterals {
  private static final int MAX_PRODUCT_STRINGS = 48;

  private final String pattern;
  private int at;

  private RequiredLiterals(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Sets of literals in {@linkplain FoldedText#lower lower case}: each match contains at least one
   * of each set. Empty if nothing is required. Where no set {@linkplain Literals#filter filters}
   * well, the best of the others is the only one.
   */
  static List<Set<String>> of(String pattern) {
    List<Literals> all = new RequiredLiterals(FoldedText.plain(pattern)).alternatives().all();
    return all.stream().map(Literals::strings).toList();
  }

  /**
   * @param exact all strings that the node can match; null if they are too many
   * @param required sets of which each match contains one string each, the best first
   */
  private record Node(Set<String> exact, List<Literals> required) {
    static final Node ANYTHING = new Node(null, List.of());
    static final Node NOTHING = new Node(Set.of(""), List.of());

    Node(Set<String> exact) {
      this(exact, List.of());
    }

    /** All that is required, the best first. */
    List<Literals> all() {
      if (exact == null) {
        return required;
      }
      Literals whole = Literals.of(exact);
      return whole.lightest() == 0 ? required : Literals.best(List.of(whole), required);
    }

    Node then(Node next) {
      Set<String> product = exact == null || next.exact == null ? null : product(next.exact);
      return product != null
          ? new Node(product, Literals.best(required, next.required))
          : new Node(null, Literals.best(all(), next.all()));
    }

    private Set<String> product(Set<String> more) {
      if (exact.size() * more.size() > MAX_PRODUCT_STRINGS) {
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
      List<Literals> mine = all();
      List<Literals> others = other.all();
      Literals both =
          mine.isEmpty() || others.isEmpty() ? null : Literals.union(mine.get(0), others.get(0));
      return new Node(Literals.union(exact, other.exact), both == null ? List.of() : List.of(both));
    }
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
    List<Literals> best = List.of();
    boolean broken = false;
    Node run = Node.NOTHING;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Node next = repeated(atom());
      Node longer = run.then(next);
      if (longer.exact() == null) {
        broken = true;
        best = Literals.best(best, longer.all());
        run = next.exact() == null ? Node.NOTHING : next;
      } else {
        run = longer;
      }
    }
    return broken ? new Node(null, Literals.best(best, run.all())) : run;
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
