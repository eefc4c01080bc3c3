package dev.winnow.extract.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates in one run of digits: {@code 20240501}, {@code 20240501T100000Z}, seconds since 1970. */
final class CompactDate {
  private static final int DAY_DIGITS = 8;
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLISECONDS_DIGITS = 13;

  private CompactDate() {}

  /** The date as ISO 8601, or null if the text is written otherwise. */
  static String of(String text) {
    String stated = text.strip();
    int digits = 0;
    while (digits < stated.length()
        && stated.charAt(digits) >= '0'
        && stated.charAt(digits) <= '9') {
      digits++;
    }
    try {
      if (digits == stated.length()
          && (digits == SECONDS_DIGITS || digits == MILLISECONDS_DIGITS)) {
        long number = Long.parseLong(stated);
        Instant moment =
            digits == SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
      }
      boolean alone =
          digits == stated.length()
              || !Character.isLetterOrDigit(stated.charAt(digits))
              || stated.charAt(digits) == 'T';
      boolean year = stated.startsWith("19") || stated.startsWith("20");
      if (digits == DAY_DIGITS && alone && year) {
        return LocalDate.parse(stated.substring(0, DAY_DIGITS), DateTimeFormatter.BASIC_ISO_DATE)
            .toString();
      }
    } catch (DateTimeException e) {
      return null;
    }
    return null;
  }
}
