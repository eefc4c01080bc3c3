package dev.winnow.strip.patterns;

import com.google.re2j.Pattern;

/**
 * Finds, for a regular expression that matches only where a text starts, the ASCII characters that
 * its matches start with. Most texts start with another one, and need not be searched.
 */
final class FirstChars {
  private static final char ASCII_END = 0x80;

  private final String pattern;
  private final int flags;
  private int at;

  private FirstChars(String pattern, int flags) {
    this.pattern = pattern;
    this.flags = flags;
  }

  /**
   * ASCII characters, a bit each, with which a match can start.
   *
   * @param low those below 64
   * @param high those from 64 on
   * @param open whether there may be a match that starts with anything, or without a character
   */
  record Chars(long low, long high, boolean open) {
    private static final Chars ANY = new Chars(-1, -1, false);
    private static final Chars NONE = new Chars(0, 0, false);
    private static final Chars EMPTY = new Chars(0, 0, true);

    /** Whether {@code text} starts with one of them, or with a character that is not of ASCII. */
    boolean start(String text) {
      if (open || text.isEmpty()) {
        return true;
      }
      char first = text.charAt(0);
      return first >= ASCII_END || ((first < 64 ? low : high) >>> first & 1) != 0;
    }

    private Chars or(Chars other) {
      return new Chars(low | other.low, high | other.high, open || other.open);
    }

    private Chars then(Chars next) {
      return open ? new Chars(low | next.low, high | next.high, next.open) : this;
    }

    private Chars with(char c) {
      return c < 64
          ? new Chars(low | 1L << c, high, open)
          : new Chars(low, c < ASCII_END ? high | 1L << c : high, open);
    }
  }

  /**
   * What matches of {@code pattern} start with.
   *
   * @param flags those of {@link Pattern}
   */
  static Chars of(String pattern, int flags) {
    boolean named = pattern.contains("\\Q") || pattern.replace("(?:", "").contains("(?");
    return named ? Chars.EMPTY : new FirstChars(pattern, flags).anchored();
  }

  private Chars anchored() {
    Chars all = Chars.NONE;
    do {
      if (!pattern.startsWith("^", at)) {
        return Chars.EMPTY;
      }
      all = all.or(sequence());
    } while (at < pattern.length() && pattern.charAt(at++) == '|');
    return all;
  }

  private Chars alternatives() {
    Chars all = sequence();
    while (pattern.charAt(at) == '|') {
      at++;
      all = all.or(sequence());
    }
    return all;
  }

  private Chars sequence() {
    Chars all = Chars.EMPTY;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      all = all.then(repeated(atom(all.open())));
    }
    return all;
  }

  /**
   * @param needed whether what it starts with is of interest
   */
  private Chars atom(boolean needed) {
    int start = at;
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> {
        skipClass();
        yield needed ? tried(pattern.substring(start, at)) : Chars.ANY;
      }
      case '.' -> Chars.ANY;
      case '^', '$' -> Chars.EMPTY;
      case '\\' -> escape(needed);
      default -> literal(c);
    };
  }

  private Chars group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    }
    Chars inside = alternatives();
    at++;
    return inside;
  }

  private void skipClass() {
    at += pattern.charAt(at) == '^' ? 1 : 0;
    int first = at;
    while (pattern.charAt(at) != ']' || at == first) {
      if (pattern.startsWith("[:", at)) {
        at = pattern.indexOf(":]", at) + 2;
      } else {
        at += pattern.charAt(at) == '\\' ? 2 : 1;
      }
    }
    at++;
  }

  private Chars escape(boolean needed) {
    int start = at - 1;
    char c = pattern.charAt(at++);
    if (!Character.isLetterOrDigit(c)) {
      return literal(c);
    }
    if (c == 'p' || c == 'P') {
      at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    } else if ("bBAz".indexOf(c) >= 0) {
      return Chars.EMPTY;
    } else if ("dDsSwW".indexOf(c) < 0) {
      return new Chars(-1, -1, true);
    }
    return needed ? tried(pattern.substring(start, at)) : Chars.ANY;
  }

  private Chars literal(char c) {
    if (Character.isHighSurrogate(c)) {
      at++;
    }
    if ((flags & Pattern.CASE_INSENSITIVE) == 0) {
      return Chars.NONE.with(c);
    }
    char upper = Character.toUpperCase(c);
    return Chars.NONE.with(upper).with(Character.toLowerCase(upper));
  }

  private Chars tried(String characterClass) {
    Pattern compiled = Pattern.compile(characterClass, flags);
    Chars all = Chars.NONE;
    for (char c = 0; c < ASCII_END; c++) {
      all = compiled.matches(String.valueOf(c)) ? all.with(c) : all;
    }
    return all;
  }

  private Chars repeated(Chars chars) {
    if (at == pattern.length()) {
      return chars;
    }
    char c = pattern.charAt(at);
    boolean optional = c == '?' || c == '*';
    if (c == '{' && Character.isDigit(pattern.charAt(at + 1))) {
      optional = pattern.charAt(at + 1) == '0';
      at = pattern.indexOf('}', at);
    } else if (!optional && c != '+') {
      return chars;
    }
    at++;
    if (pattern.startsWith("?", at)) {
      at++;
    }
    return optional ? chars.or(Chars.EMPTY) : chars;
  }
}
