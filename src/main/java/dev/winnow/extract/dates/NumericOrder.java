package dev.winnow.extract.dates;

import dev.winnow.text.WordLists;
import java.util.Set;

/** The order of day and month in a date like {@code 06/07/2025}. */
enum NumericOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final WordLists LISTS = WordLists.read("extract/date-order.txt");

  private static final Set<String> DAY_FIRST_LANGUAGES = LISTS.words("day first");

  private static final Set<String> MONTH_FIRST_TAGS = LISTS.words("month first");

  /** The order that the language's readers expect; that of English depends on the country. */
  static NumericOrder of(String language) {
    if (language == null) {
      return UNKNOWN;
    }
    if (MONTH_FIRST_TAGS.contains(language)) {
      return MONTH_FIRST;
    }
    boolean english = language.startsWith("en-") && !language.equals("en-CA");
    return english || DAY_FIRST_LANGUAGES.contains(primary(language)) ? DAY_FIRST : UNKNOWN;
  }

  /** The language without its script and country: {@code de} of {@code de-AT}. */
  static String primary(String language) {
    int end = language == null ? -1 : language.indexOf('-');
    return end < 0 ? language : language.substring(0, end);
  }
}
