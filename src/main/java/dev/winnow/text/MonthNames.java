package dev.winnow.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The months' and weekdays' names in many languages, out of the Unicode locale data. English is
 * written down here, because loading ICU's data for the commonest case would cost more than reading
 * a thousand documents.
 */
public final class MonthNames {
  public static final int UNKNOWN = 0;
  public static final int WEEKDAY = -1;

  private static final List<String> LANGUAGES =
      List.of(
          "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk", "sl",
          "hr", "sr", "sr-Latn", "bs", "mk", "bg", "ru", "uk", "be", "ro", "hu", "el", "tr", "az",
          "et", "lv", "lt", "sq", "ca", "gl", "eu", "id", "ms", "vi", "ar", "fa", "he", "hi", "ur",
          "sw", "af", "ga", "cy");

  private static final String ENGLISH =
      "january february march april may june july august september october november december "
          + "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String ENGLISH_DAYS =
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"
          + " sat sun";

  private static final Map<String, Integer> ENGLISH_NAMES = english();
  private static final Map<String, Map<String, Integer>> LOADED = new ConcurrentHashMap<>();

  private MonthNames() {}

  /**
   * The month of that name, from 1; {@link #WEEKDAY} for the name of a day; {@link #UNKNOWN} if
   * there is no such name or if languages disagree.
   *
   * @param word as {@link #fold} leaves it
   * @param language the document's language, which is asked first; null if it is not known
   */
  public static int of(String word, String language) {
    if (language != null && !language.equals("en") && isKnown(language)) {
      Integer own = LOADED.computeIfAbsent(language, MonthNames::load).get(word);
      if (own != null) {
        return own;
      }
    }
    Integer english = ENGLISH_NAMES.get(word);
    return english != null ? english : UNKNOWN;
  }

  /** The same out of all languages, where the document's own has no such name. */
  public static int ofAny(String word) {
    return All.NAMES.getOrDefault(word, UNKNOWN);
  }

  /**
   * The names of the months, not abbreviated, as {@link #fold} leaves them.
   *
   * @param language the document's language; English if it is not known
   */
  public static Set<String> months(String language) {
    if (language == null || !isKnown(language)) {
      return Set.copyOf(List.of(ENGLISH.split(" ", -1)).subList(0, 12));
    }
    DateFormatSymbols symbols = symbols(language);
    Set<String> months = new HashSet<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (String month : symbols.getMonths(context, DateFormatSymbols.WIDE)) {
        months.add(fold(month));
      }
    }
    return months;
  }

  /** Brings a name into the form in which names are compared. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("\u0307", "").replace("\u200C", "");
    int end = lower.length();
    while (end > 0 && lower.charAt(end - 1) == '.') {
      end--;
    }
    return lower.substring(0, end);
  }

  private static boolean isKnown(String language) {
    return LANGUAGES.contains(language) || language.equals("no");
  }

  private static Map<String, Integer> english() {
    Map<String, Integer> names = new HashMap<>();
    String[] months = ENGLISH.split(" ", -1);
    for (int i = 0; i < months.length; i++) {
      names.put(months[i], i % 12 + 1);
    }
    names.put("sept", 9);
    for (String day : ENGLISH_DAYS.split(" ", -1)) {
      names.put(day, WEEKDAY);
    }
    return Map.copyOf(names);
  }

  private static Map<String, Integer> load(String language) {
    DateFormatSymbols symbols = symbols(language);
    Map<String, Integer> names = new HashMap<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] days = symbols.getWeekdays(context, width);
        for (String day : days) {
          addName(names, day, WEEKDAY);
        }
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          addName(names, months[i], i + 1);
        }
      }
    }
    return Map.copyOf(names);
  }

  private static DateFormatSymbols symbols(String language) {
    String tag = language.equals("no") ? "nb" : language;
    return new DateFormatSymbols(ULocale.forLanguageTag(tag));
  }

  private static void addName(Map<String, Integer> names, String name, int value) {
    String folded = fold(name);
    if (!folded.isEmpty() && Character.isLetter(folded.charAt(0))) {
      names.merge(folded, value, Math::max);
    }
  }

  /** Loaded only when a date is there that neither the document's language nor English explains. */
  private static final class All {
    static final Map<String, Integer> NAMES = all();

    private static Map<String, Integer> all() {
      Map<String, Integer> names = new HashMap<>(ENGLISH_NAMES);
      Set<String> ambiguous = new HashSet<>();
      for (String language : LANGUAGES) {
        LOADED
            .computeIfAbsent(language, MonthNames::load)
            .forEach(
                (name, value) -> {
                  Integer before = names.putIfAbsent(name, value);
                  if (before != null && !before.equals(value)) {
                    ambiguous.add(name);
                  }
                });
      }
      names.keySet().removeAll(ambiguous);
      return Map.copyOf(names);
    }
  }
}
