package dev.winnow.extract.dates;

import com.google.re2j.Pattern;

/** Lines that aggregators put under a title: the age of the article, and a count of something. */
public final class RelativeAge {
  private static final int MAX_LINE_CHARS = 60;

  private static final Pattern AGE =
      Pattern.compile(
          "(?i)(?:(?:published|posted|updated)[ :]+)?(?:"
              + "(?:an?|\\d{1,3}) ?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?"
              + "|weeks?|months?|years?) ago"
              + "|vor \\d{1,3} (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)"
              + "|il y a \\d{1,3} (?:secondes?|minutes?|heures?|jours?|semaines?|mois)"
              + "|(?:hace|há) \\d{1,3} (?:segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?)"
              + "|\\d{1,3} (?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa"
              + "|\\d{1,3} (?:minuten|uur|dagen|weken|maanden) geleden"
              + "|\\d{1,3} (?:minut(?:t)?er|timer?|dage?r?|uker?|uger?) siden"
              + "|(?:för )?\\d{1,3} (?:minuter|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)) sedan"
              + "|\\d{1,3} (?:dakika|saat|gün|hafta|ay) önce"
              + "|\\d{1,3} (?:минут[аы]?|час(?:а|ов)?|д(?:ень|ня|ней)|недел[ьяи]|месяц(?:а|ев)?) назад"
              + ")(?:[ |·•]+\\d{1,7})?");

  private RelativeAge() {}

  public static boolean matches(String line) {
    return line.length() <= MAX_LINE_CHARS && AGE.matches(line);
  }
}
