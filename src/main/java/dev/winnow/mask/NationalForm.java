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

  private NationalForm() {}

  /** Whether a valid number is written in the form of the region and cannot be another number. */
  static boolean isOf(String number, String region) {
    return hasMarks(number) && !hasThousands(number) && isGrouped(number, region);
  }

  /** Whether the number begins with 0 or a bracket, or has hyphens or dots between groups. */
  private static boolean hasMarks(String number) {
    char first = number.charAt(0);
    boolean hasGroups = groups(number).length > 1;
    return hasGroups
        && (first == '0' || first == '(' || number.indexOf('-') > 0 || number.indexOf('.') > 0);
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
