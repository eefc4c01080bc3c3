package dev.winnow.mask;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.Iterator;

/**
 * The form of national phone numbers: grouped as the region groups them, with marks that no other
 * number has.
 */
final class NationalForm {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final String MARKS = "-.(\u2010\u2011\u2012\u2013";

  private NationalForm() {}

  /** Whether a run of groups may hold such a number: a group begins with 0, or it has its marks. */
  static boolean isPossibleIn(CharSequence run) {
    for (int i = 0; i + 1 < run.length(); i++) {
      boolean isStart = run.charAt(i) == '0' && !Digits.isDigit(run, i - 1);
      if (isStart && Digits.isDigit(run, i + 1)) {
        return true;
      }
    }
    return hasMarks(run);
  }

  /** Whether there are marks and a group of three digits, or groups of three, three and four. */
  private static boolean hasMarks(CharSequence run) {
    boolean hasMark = false;
    boolean hasLongGroup = false;
    int beforeLast = 0;
    int last = 0;
    int at = 0;
    while (at < run.length()) {
      int end = Digits.end(run, at);
      if (end == at) {
        hasMark |= MARKS.indexOf(run.charAt(at)) >= 0;
        at++;
        continue;
      }
      int length = end - at;
      hasLongGroup |= length >= 3;
      if (beforeLast == 3 && last == 3 && length == 4 || hasLongGroup && hasMark) {
        return true;
      }
      beforeLast = last;
      last = length;
      at = end;
    }
    return hasLongGroup && hasMark;
  }

  /** Whether a valid number is written in the form of the region and cannot be another number. */
  static boolean isOf(String number, String region) {
    return (number.charAt(0) == '0' || hasMarks(number))
        && groups(number).length > 1
        && !hasThousands(number)
        && isGrouped(number, region);
  }

  /** Whether all groups after the first have three digits, as those of a large number have. */
  private static boolean hasThousands(String number) {
    String[] groups = groups(number);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return false;
      }
    }
    return groups[0].length() <= 3 && !groups[0].startsWith("0") && number.charAt(0) != '(';
  }

  private static String[] groups(String number) {
    String start = Digits.isDigit(number, 0) ? number : number.substring(1);
    return start.split("[^0-9]+", -1);
  }

  private static boolean isGrouped(String number, String region) {
    Iterator<PhoneNumberMatch> matches =
        PHONES.findNumbers(number, region, Leniency.STRICT_GROUPING, 1).iterator();
    return matches.hasNext() && matches.next().rawString().equals(number);
  }
}
