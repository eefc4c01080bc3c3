package dev.winnow.extract.metadata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Brings a moment that is stated in UTC into the zone of the publication, as far as the page tells:
 * the day of UTC is not always that of the readers.
 */
final class PublicationZone {
  /**
   * Hours after UTC in the zones of most readers, from California to Japan. Further off, what is
   * shown would more often be the day of a change.
   */
  private static final int FIRST_OFFSET_HOURS = -8;

  private static final int LAST_OFFSET_HOURS = 9;

  private PublicationZone() {}

  /**
   * The same moment in another zone, where another statement tells it so; the day alone where the
   * page shows, next to its headline, the day before or after, and this is the day of that moment
   * somewhere; otherwise the first date as it is.
   *
   * @param first the date in which most trust is put, in ISO 8601
   * @param others what else the page states for machines
   * @param shown what it shows near the headline, the nearest first
   */
  static String of(String first, List<String> others, List<String> shown) {
    if (!first.endsWith("Z")) {
      return first;
    }
    OffsetDateTime moment = OffsetDateTime.parse(first);
    for (List<String> dates : List.of(others, shown)) {
      for (String date : dates) {
        if (isElsewhere(date, moment)) {
          return date;
        }
      }
    }
    boolean day = !shown.isEmpty() && shown.get(0).indexOf('T') < 0;
    return day && isDayElsewhere(LocalDate.parse(shown.get(0)), moment) ? shown.get(0) : first;
  }

  private static boolean isElsewhere(String date, OffsetDateTime moment) {
    if (date.indexOf('T') < 0) {
      return false;
    }
    OffsetDateTime other = OffsetDateTime.parse(date);
    return !other.getOffset().equals(ZoneOffset.UTC)
        && other.truncatedTo(ChronoUnit.MINUTES).isEqual(moment.truncatedTo(ChronoUnit.MINUTES));
  }

  private static boolean isDayElsewhere(LocalDate day, OffsetDateTime moment) {
    return !day.equals(moment.toLocalDate())
        && (day.equals(moment.plusHours(FIRST_OFFSET_HOURS).toLocalDate())
            || day.equals(moment.plusHours(LAST_OFFSET_HOURS).toLocalDate()));
  }
}
