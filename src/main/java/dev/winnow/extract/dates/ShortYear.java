package dev.winnow.extract.dates;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.winnow.text.WordLists;
import java.util.Set;

/**
 * Dates whose year has two digits: {@code 23.09.22}, {@code 23/9/22}. They look like numbers of
 * versions and like times, and in some countries the year comes first: they are read only where the
 * markup says that a date is there, and in languages whose readers know what comes first.
 */
public final class ShortYear {
  /** In these the year comes first in dates of all lengths. */
  private static final Set<String> YEAR_FIRST =
      WordLists.read("extract/date-order.txt").words("year first");

  private static final Pattern DATE =
      Pattern.compile("(^|[^\\d./])(\\d\\d?)([./])(\\d\\d?)([./])(\\d\\d)([^\\d./]|\\.?$)");

  /** As POSIX has it: what is less is of this century. */
  private static final int FIRST_YEAR_OF_LAST_CENTURY = 69;

  private ShortYear() {}

  /** The date of publication in the text as {@link DateLine#published} reads it, or null. */
  public static String published(String text, String language) {
    NumericOrder order = NumericOrder.of(language);
    if (order == NumericOrder.UNKNOWN || YEAR_FIRST.contains(NumericOrder.primary(language))) {
      return null;
    }
    Matcher date = DATE.matcher(text);
    if (!date.find() || !date.group(3).equals(date.group(5))) {
      return null;
    }
    if (order == NumericOrder.MONTH_FIRST && date.group(3).equals(".")) {
      return null;
    }
    String century = Integer.parseInt(date.group(6)) < FIRST_YEAR_OF_LAST_CENTURY ? "20" : "19";
    int year = date.start(6);
    return DateLine.published(text.substring(0, year) + century + text.substring(year), language);
  }
}
