package dev.winnow.write.fields;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** The two fields of the date of publication, each in one form. */
public final class Publication {
  private static final int DAY_CHARS = "2025-06-01".length();

  private Publication() {}

  /**
   * The day, such as {@code 2025-06-01}, where the publication is read; empty if it is not known.
   *
   * @param published an ISO 8601 date, or date and time with a zone; may be null
   */
  public static String day(String published) {
    return published == null || published.length() < DAY_CHARS
        ? ""
        : published.substring(0, DAY_CHARS);
  }

  /**
   * The year, such as {@code 2025}; empty if it is not known.
   *
   * @param published as for {@link #day}
   */
  public static String year(String published) {
    String day = day(published);
    return day.isEmpty() ? "" : day.substring(0, day.indexOf('-'));
  }

  /**
   * The moment in UTC, such as {@code 2025-06-01T05:15:00Z}; empty if no time is known.
   *
   * @param published as for {@link #day}
   */
  static String moment(String published) {
    if (published == null || published.length() <= DAY_CHARS) {
      return "";
    }
    try {
      return OffsetDateTime.parse(published, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
          .withOffsetSameInstant(ZoneOffset.UTC)
          .truncatedTo(ChronoUnit.SECONDS)
          .format(DateTimeFormatter.ISO_INSTANT);
    } catch (DateTimeParseException e) {
      return "";
    }
  }
}
