package dev.winnow.extract.dates;

import dev.winnow.text.MonthNames;
import dev.winnow.text.WordLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * Reads the notations of dates that leave one reading only. {@code 06/07/2025} is two dates, so it
 * is none, unless the language says which comes first. A language is a BCP 47 tag, or null where it
 * is not known.
 */
public final class Dates {
  private static final Set<String> LINKS = WordLists.read("extract/date-words.txt").words("within");
  private static final String EPOCH = "1970-01-01";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final DateTokens tokens;
  private final String language;
  private final NumericOrder order;
  private int at;

  /**
   * A date in a line.
   *
   * @param iso the date as ISO 8601, with its time where the zone is stated
   * @param first its first token
   * @param next the token after its last
   */
  public record FoundDate(String iso, int first, int next) {}

  private Dates(DateTokens tokens, int at, String language) {
    this.tokens = tokens;
    this.at = at;
    this.language = NumericOrder.primary(language);
    this.order = NumericOrder.of(language);
  }

  /** The date and the time that start at the token, or null. */
  public static FoundDate at(DateTokens tokens, int token, String language) {
    Dates dates = new Dates(tokens, token, language);
    LocalDate date = dates.date();
    if (date == null) {
      return null;
    }
    TimeOfDay time = TimeOfDay.after(tokens, dates.at);
    return new FoundDate(time.on(date), token, time.next());
  }

  /** The first date in the text as ISO 8601, or null. */
  public static String first(String text, String language) {
    DateTokens tokens = DateTokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      FoundDate found = at(tokens, i, language);
      if (found != null) {
        return found.iso();
      }
    }
    return null;
  }

  /**
   * The date that a page states for machines: in ISO 8601 with or without separators, in the manner
   * of mail, in seconds or milliseconds since 1970, or as {@link #first} reads it; null if there is
   * none, or if it is the one that a program states where it knows none.
   */
  public static String stated(String text, String language) {
    String date = CompactDate.of(text);
    date = date == null ? first(text, language) : date;
    return date == null || date.startsWith(EPOCH) ? null : date;
  }

  private LocalDate date() {
    if (tokens.isNumber(at)) {
      if (tokens.hasDigits(at, 4, 4)) {
        return isYear(at) ? yearFirst() : null;
      }
      return tokens.hasDigits(at, 1, 2) ? dayFirst() : null;
    }
    return tokens.isWord(at) ? monthFirst() : null;
  }

  /** 2025-06-01, 2025/6/1, 2025. 6. 1., 2025年6月1日, 2025. június 1. */
  private LocalDate yearFirst() {
    int year = tokens.value(at);
    if (tokens.isOne(at + 1, "-/.年년") && tokens.hasDigits(at + 2, 1, 2)) {
      boolean east = tokens.isOne(at + 1, "年년");
      boolean sameSign = tokens.word(at + 3).equals(tokens.word(at + 1));
      if ((east ? tokens.isOne(at + 3, "月월") : sameSign) && tokens.hasDigits(at + 4, 1, 2)) {
        int end = at + 5;
        end += tokens.isOne(end, "日일") || (tokens.is(end, '.') && tokens.is(at + 1, '.')) ? 1 : 0;
        return end(year, tokens.value(at + 2), tokens.value(at + 4), end);
      }
      return null;
    }
    int word = link(at + 1);
    int day = link(word + 1);
    if (tokens.isWord(word) && tokens.hasDigits(day, 1, 2)) {
      int end = link(day + 1);
      return end(year, month(word), tokens.value(day), end);
    }
    return null;
  }

  /** 13.06.2025, 25/12/2025, 1 June 2025, 1. Juni 2025, 1er juin 2025, 1 de junio de 2025. */
  private LocalDate dayFirst() {
    int day = tokens.value(at);
    if (tokens.hasDigits(at + 2, 1, 2)
        && tokens.word(at + 3).equals(tokens.word(at + 1))
        && tokens.hasDigits(at + 4, 4, 4)
        && tokens.isOne(at + 1, "./-")) {
      return numeric(day, tokens.value(at + 2));
    }
    int word = link(at + 1);
    if (tokens.isOne(word, "/-")) {
      word++;
    }
    if (tokens.word(word).equals("tháng") && tokens.hasDigits(word + 1, 1, 2)) {
      int year = link(word + 2);
      return isYear(year) ? end(tokens.value(year), tokens.value(word + 1), day, year + 1) : null;
    }
    int year = link(word + 1);
    if (tokens.isOne(year, "/-")) {
      year++;
    }
    return tokens.isWord(word) && isYear(year)
        ? end(tokens.value(year), month(word), day, year + 1)
        : null;
  }

  private LocalDate numeric(int first, int second) {
    int year = tokens.value(at + 4);
    boolean dotted = tokens.is(at + 1, '.');
    if (dotted || first > 12 || first == second) {
      return end(year, second, first, at + 5);
    }
    boolean monthFirst = second > 12 || order == NumericOrder.MONTH_FIRST;
    if (monthFirst) {
      return end(year, first, second, at + 5);
    }
    return order == NumericOrder.DAY_FIRST ? end(year, second, first, at + 5) : null;
  }

  /** June 1, 2025; Jun. 1st 2025. */
  private LocalDate monthFirst() {
    int day = link(at + 1);
    int year = link(day + 1);
    return tokens.hasDigits(day, 1, 2) && isYear(year)
        ? end(tokens.value(year), month(at), tokens.value(day), year + 1)
        : null;
  }

  /** Skips commas, dots and small words inside a date, three at most. */
  private int link(int token) {
    int next = token;
    while (next < token + 3
        && (tokens.isOne(next, ",.،ºª°'’") || LINKS.contains(tokens.word(next)))) {
      next++;
    }
    return next;
  }

  private boolean isYear(int token) {
    return tokens.hasDigits(token, 4, 4)
        && tokens.value(token) >= FIRST_YEAR
        && tokens.value(token) <= LAST_YEAR;
  }

  private int month(int token) {
    int month = MonthNames.of(tokens.word(token), language);
    return month == MonthNames.UNKNOWN ? MonthNames.ofAny(tokens.word(token)) : month;
  }

  private LocalDate end(int year, int month, int day, int next) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      at = next;
      return date;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
