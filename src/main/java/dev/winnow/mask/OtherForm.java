package dev.winnow.mask;

/** The forms of other numbers that have as many digits as a phone number. */
final class OtherForm {
  private OtherForm() {}

  /**
   * Whether the number is a date, a row of signed or decimal numbers, or the end of a sentence and
   * the beginning of the next: {@code 29.06.2025}, {@code +4.7 32.4}, {@code 12 -14}, {@code 1800.
   * 1279}.
   */
  static boolean isOf(String number) {
    return isDate(number) || isRow(number);
  }

  /** Whether the groups are those of a day, a month and a year, the year first or last. */
  private static boolean isDate(String number) {
    String[] groups = number.split("[-./]", -1);
    return groups.length == 3
        && (isDate(groups[0], groups[1], groups[2]) || isDate(groups[2], groups[1], groups[0]));
  }

  private static boolean isDate(String day, String month, String year) {
    return isNumber(day, 2, "31")
        && isNumber(month, 2, "31")
        && isNumber(year, 4, "2199")
        && year.compareTo("1000") >= 0;
  }

  private static boolean isNumber(String group, int digits, String greatest) {
    return group.length() == digits
        && Digits.end(group, 0) == digits
        && group.compareTo(greatest) <= 0;
  }

  private static boolean isRow(String number) {
    for (int i = 1; i + 1 < number.length(); i++) {
      char c = number.charAt(i);
      boolean isEnd = c == '.' && number.charAt(i + 1) == ' ' && Digits.isDigit(number, i - 1);
      boolean isFraction =
          c == '.' && Digits.isDigit(number, i + 1) && !Digits.isDigit(number, i + 2);
      boolean isSign =
          (c == '-' || c == '+') && number.charAt(i - 1) == ' ' && Digits.isDigit(number, i + 1);
      if (isEnd || isFraction || isSign) {
        return true;
      }
    }
    return false;
  }
}
