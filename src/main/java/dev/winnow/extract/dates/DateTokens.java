package dev.winnow.extract.dates;

import dev.winnow.text.Blanks;
import dev.winnow.text.MonthNames;
import dev.winnow.text.UnspacedScripts;

/** A line cut into numbers, words and single signs, as dates are made of them. */
public final class DateTokens {
  private static final int MAX_TOKENS = 64;

  private final String[] words = new String[MAX_TOKENS];
  private final int[] values = new int[MAX_TOKENS];
  private final int[] starts = new int[MAX_TOKENS];
  private final int[] ends = new int[MAX_TOKENS];
  private int size;

  private DateTokens() {}

  /** The first tokens of the text, 64 at most. */
  public static DateTokens of(String text) {
    DateTokens tokens = new DateTokens();
    int at = 0;
    while (at < text.length() && tokens.size < MAX_TOKENS) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Blanks.isBlank(c)) {
        at = end;
        continue;
      }
      if (Character.isDigit(c)) {
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        tokens.addNumber(text, at, end);
      } else if (isWordPart(c) && !UnspacedScripts.isEastAsian(c)) {
        while (end < text.length() && isWordPart(text.charAt(end))) {
          end++;
        }
        tokens.add(MonthNames.fold(text.substring(at, end)), -1, at, end);
      } else {
        tokens.add(String.valueOf(c), -1, at, end);
      }
      at = end;
    }
    return tokens;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The word in its folded form, or the sign; empty for a number and beyond the end. */
  public String word(int token) {
    return token < size ? words[token] : "";
  }

  public boolean is(int token, char sign) {
    return token < size && words[token].length() == 1 && words[token].charAt(0) == sign;
  }

  public boolean isOne(int token, String signs) {
    return token < size && words[token].length() == 1 && signs.indexOf(words[token].charAt(0)) >= 0;
  }

  public boolean isWord(int token) {
    return token < size && !words[token].isEmpty() && Character.isLetter(words[token].charAt(0));
  }

  public boolean isNumber(int token) {
    return token < size && values[token] >= 0;
  }

  public int value(int token) {
    return values[token];
  }

  /** Whether the number has from {@code min} to {@code max} digits. */
  public boolean hasDigits(int token, int min, int max) {
    return isNumber(token) && digits(token) >= min && digits(token) <= max;
  }

  private int digits(int token) {
    return ends[token] - starts[token];
  }

  private void addNumber(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to && i < from + 8; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    add("", value, from, to);
  }

  private void add(String word, int value, int from, int to) {
    words[size] = word;
    values[size] = value;
    starts[size] = from;
    ends[size] = to;
    size++;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
