package dev.winnow.classify;

import dev.winnow.text.SentenceEnds;

/** What sort of character a text begins and ends with, as small numbers. */
public final class EdgeCharacters {
  private EdgeCharacters() {}

  /** 0 lower case, 1 upper case, 2 other letters, 3 digit, 4 quote or dash, 5 anything else. */
  public static int first(String text) {
    return sort(text.codePointAt(0));
  }

  /**
   * 0 lower case, 1 upper case, 2 other letters, 3 digit, 4 quote or dash, 5 anything else, 6
   * colon, 7 ellipsis, 8 the end of a sentence, be it quoted.
   */
  public static int last(String text) {
    int at = text.length() - 1;
    char c = text.charAt(at);
    if (at > 0 && isQuote(c)) {
      char before = text.charAt(at - 1);
      if (SentenceEnds.isEnd(before)) {
        return 8;
      }
    }
    if (c == ':' || c == '\uFF1A') {
      return 6;
    }
    if (c == '\u2026' || text.endsWith("...")) {
      return 7;
    }
    if (SentenceEnds.isEnd(c)) {
      return 8;
    }
    return sort(text.codePointBefore(text.length()));
  }

  private static int sort(int c) {
    if (Character.isLowerCase(c)) {
      return 0;
    }
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    return isQuote(c) || c == '-' || c == '\u2013' || c == '\u2014' ? 4 : 5;
  }

  private static boolean isQuote(int c) {
    return switch (c) {
      case '"',
          '\'',
          '\u2018',
          '\u2019',
          '\u201A',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u00AB',
          '\u00BB',
          '\u300C',
          '\u300D',
          '\u300E',
          '\u300F',
          ')',
          '\uFF09' ->
          true;
      default -> false;
    };
  }
}
