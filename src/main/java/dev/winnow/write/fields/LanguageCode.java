package dev.winnow.write.fields;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a record in one form, so that records can be grouped by it: the code of ISO 639
 * without region and script, of two letters where there is one. A page that states {@code en-GB}
 * and a text whose words are English are both {@code en}.
 */
public final class LanguageCode {
  /**
   * Norwegian is recognised in a text as one language, and stated by a page as one of its two
   * written forms.
   */
  private static final Map<String, String> ONE_FORM =
      Map.of("nb", "no", "nn", "no", "cmn", "zh", "und", "");

  private static final Map<String, String> OF_THREE_LETTERS = ofThreeLetters();

  private LanguageCode() {}

  /**
   * The code.
   *
   * @param tag a BCP 47 tag; may be null
   * @return empty if the language is not known
   */
  public static String of(String tag) {
    if (tag == null || tag.isBlank()) {
      return "";
    }
    try {
      String code = new Locale.Builder().setLanguageTag(tag.strip()).build().getLanguage();
      String shortest = OF_THREE_LETTERS.getOrDefault(code, code);
      return ONE_FORM.getOrDefault(shortest, shortest);
    } catch (IllformedLocaleException e) {
      return "";
    }
  }

  private static Map<String, String> ofThreeLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    return codes;
  }
}
