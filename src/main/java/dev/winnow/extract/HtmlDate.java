package dev.winnow.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads the dates that pages state for machines. */
final class HtmlDate {
  private static final DateTimeFormatter STATED =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private HtmlDate() {}

  /**
   * The ISO 8601 date, or date and time with a zone, or null if the text is none. Of a time without
   * a zone only the date is sure; a zone without a colon gets one.
   */
  static String of(String stated) {
    String text = stated.strip();
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    try {
      TemporalAccessor date =
          STATED.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return date instanceof OffsetDateTime moment
          ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment)
          : LocalDate.from(date).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
