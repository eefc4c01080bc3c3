package dev.winnow.extract.dates;

import dev.winnow.model.WordList;
import java.util.Set;

/** What comes first in a date like {@code 06/07/2025}. */
enum NumericOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Set<String> DAY_FIRST_LANGUAGES =
      WordList.of(
          "ar az be bg bs ca cs cy da de el es et eu fi fr ga gl he hi hr id is it lv mk ms nb nl"
              + " no pl pt ro ru sk sl sq sr sw tr uk ur vi");

  private static final Set<String> MONTH_FIRST_TAGS = WordList.of("en-US en-PH");

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
