package dev.winnow.extract.metadata;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.winnow.extract.dates.Dates;

/**
 * The date in an article's address: {@code /2024/05/01/}, {@code 2024-05-01}, {@code 20240501},
 * {@code 01-05-2024}.
 */
final class UrlDate {
  private static final Pattern DATE =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d\\d)(?:([/_.-])(\\d\\d?)[/_.-](\\d\\d?)|(\\d\\d)(\\d\\d))(?:[/_.-]|$)");

  private static final Pattern YEAR_LAST =
      Pattern.compile("[/_.-](\\d\\d)[/_.-](\\d\\d)[/_.-]((?:19|20)\\d\\d)(?:[/_.-]|$)");

  private UrlDate() {}

  /** The date as ISO 8601, or null; {@code language} tells whether days or months come first. */
  static String of(String url, String language) {
    Matcher found = DATE.matcher(url);
    if (found.find()) {
      String month = found.group(3) == null ? found.group(5) : found.group(3);
      String day = found.group(4) == null ? found.group(6) : found.group(4);
      return Dates.first(found.group(1) + "-" + month + "-" + day, null);
    }
    Matcher last = YEAR_LAST.matcher(url);
    return last.find()
        ? Dates.first(last.group(1) + "-" + last.group(2) + "-" + last.group(3), language)
        : null;
  }
}
