package dev.winnow.extract.metadata;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.winnow.extract.dates.Dates;

/** The date in an article's address: {@code /2024/05/01/}, {@code 2024-05-01}, {@code 20240501}. */
final class UrlDate {
  private static final Pattern DATE =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d\\d)(?:([/_.-])(\\d\\d?)[/_.-](\\d\\d?)|(\\d\\d)(\\d\\d))(?:[/_.-]|$)");

  private UrlDate() {}

  /** The date as ISO 8601, or null. */
  static String of(String url) {
    Matcher found = DATE.matcher(url);
    if (!found.find()) {
      return null;
    }
    String month = found.group(3) == null ? found.group(5) : found.group(3);
    String day = found.group(4) == null ? found.group(6) : found.group(4);
    return Dates.first(found.group(1) + "-" + month + "-" + day, null);
  }
}
