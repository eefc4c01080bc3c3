package dev.winnow.extract.dates;

import dev.winnow.text.WordLists;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A time of day after a date.
 *
 * @param time null if none is there
 * @param zone null if it is not stated, or not clear (IST is three zones)
 * @param next the token after the time, or after the date if there is no time
 */
public record TimeOfDay(LocalTime time, ZoneId zone, int next) {
  private static final Set<String> LEADS =
      WordLists.read("extract/date-words.txt").words("before times");
  private static final String LEADING_SIGNS = ",-–—|•·.،";

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("et", "America/New_York"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("mez", "+01:00"),
          Map.entry("mesz", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"));

  /** More than one zone goes by each of these: CST is in America, in China and in Cuba. */
  private static final Set<String> AMBIGUOUS =
      Set.of("adt", "ast", "bst", "cdt", "cst", "ct", "gst", "ist", "mst", "pst", "sst", "wst");

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  /** The time at the token or after a few words that lead to it. */
  public static TimeOfDay after(DateTokens tokens, int token) {
    int at = token;
    while (at < token + 3 && isLead(tokens, at)) {
      at++;
    }
    TimeOfDay time = at(tokens, at);
    return time == null ? new TimeOfDay(null, null, token) : time;
  }

  private static boolean isLead(DateTokens tokens, int at) {
    return LEADS.contains(tokens.word(at)) || tokens.isOne(at, LEADING_SIGNS);
  }

  /** The time that starts at the token: 10:15, 10.15, 10h15, 10:15:30.000 p.m. EST; or null. */
  public static TimeOfDay at(DateTokens tokens, int token) {
    boolean clock =
        tokens.hasDigits(token, 1, 2)
            && tokens.isOne(token + 1, ":.h")
            && tokens.hasDigits(token + 2, 2, 2);
    if (!clock) {
      return null;
    }
    int hour = tokens.value(token);
    int minute = tokens.value(token + 2);
    int second = 0;
    int next = token + 3;
    if (tokens.is(next, ':') && tokens.hasDigits(next + 1, 2, 2)) {
      second = tokens.value(next + 1);
      next += 2;
      if (tokens.is(next, '.') && tokens.isNumber(next + 1)) {
        next += 2;
      }
    }
    char half = half(tokens, next);
    if (half != 0) {
      next += tokens.word(next).length() > 1 ? 1 : tokens.is(next + 3, '.') ? 4 : 3;
      hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    LocalTime time = LocalTime.of(hour, minute, second);
    if (tokens.word(next).equals("uhr")) {
      next++;
    }
    return zoned(tokens, time, next);
  }

  /** This time on that day as ISO 8601; the day alone where the zone is not known. */
  String on(LocalDate date) {
    if (time == null || zone == null) {
      return date.toString();
    }
    return ISO.format(OffsetDateTime.from(date.atTime(time).atZone(zone)));
  }

  private static char half(DateTokens tokens, int token) {
    String word = tokens.word(token);
    if (word.equals("am") || word.equals("pm")) {
      return word.charAt(0);
    }
    boolean dotted = tokens.is(token + 1, '.') && tokens.is(token + 2, 'm');
    return dotted && (word.equals("a") || word.equals("p")) ? word.charAt(0) : 0;
  }

  private static TimeOfDay zoned(DateTokens tokens, LocalTime time, int token) {
    int at = tokens.is(token, '(') ? token + 1 : token;
    String zone = ZONES.get(tokens.word(at));
    int next = zone == null && !AMBIGUOUS.contains(tokens.word(at)) ? at : at + 1;
    boolean shifted = zone == null || zone.equals("Z");
    if (shifted && tokens.isOne(next, "+-−") && tokens.isNumber(next + 1)) {
      ZoneOffset offset = null;
      int sign = tokens.is(next, '+') ? 1 : -1;
      int end = next + 2;
      if (tokens.hasDigits(next + 1, 4, 4)) {
        offset = offset(sign, tokens.value(next + 1) / 100, tokens.value(next + 1) % 100);
      } else if (tokens.is(next + 2, ':') && tokens.hasDigits(next + 3, 2, 2)) {
        offset = offset(sign, tokens.value(next + 1), tokens.value(next + 3));
        end = next + 4;
      } else if (tokens.hasDigits(next + 1, zone == null ? 2 : 1, 2)
          && (zone != null || isGlued(tokens, next))) {
        offset = offset(sign, tokens.value(next + 1), 0);
      }
      if (offset != null) {
        return new TimeOfDay(time, offset, closed(tokens, at, token, end));
      }
    }
    return next == at
        ? new TimeOfDay(time, null, token)
        : new TimeOfDay(
            time, zone == null ? null : ZoneId.of(zone), closed(tokens, at, token, next));
  }

  /** Whether no space is around the sign: {@code 10:00:00+02}, and not {@code 10:00 - 12}. */
  private static boolean isGlued(DateTokens tokens, int sign) {
    return tokens.end(sign - 1) == tokens.start(sign) && tokens.end(sign) == tokens.start(sign + 1);
  }

  private static int closed(DateTokens tokens, int at, int token, int next) {
    return at > token && tokens.is(next, ')') ? next + 1 : next;
  }

  private static ZoneOffset offset(int sign, int hours, int minutes) {
    boolean valid = hours <= 14 && minutes <= 59;
    return valid ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : null;
  }
}
