package dev.winnow.mask;

import java.util.List;
import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * Finds international bank account numbers (ISO 13616): of a country that has them, in the length
 * and the form of that country, with the right check digits. Blanks or hyphens may part groups.
 */
record IbanFinder() implements Finder {
  private static final int PREFIX_CHARS = 4;

  /** The check digits, and a few of the account. */
  private static final int MIN_DIGITS = 6;

  @Override
  public boolean isPossible(Signs signs) {
    return signs.digits() >= MIN_DIGITS;
  }

  @Override
  public void find(CharSequence text, List<Place> places) {
    for (int i = 0; i + PREFIX_CHARS < text.length(); i++) {
      if (startsAt(text, i)) {
        int to = end(text, i);
        if (to > 0) {
          places.add(new Place(PersonalData.IBAN, i, to));
          i = to - 1;
        }
      }
    }
  }

  private static boolean startsAt(CharSequence text, int i) {
    return isAsciiLetter(text.charAt(i))
        && isAsciiLetter(text.charAt(i + 1))
        && Digits.isDigit(text, i + 2)
        && Digits.isDigit(text, i + 3)
        && !Digits.isWord(text, i - 1);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** The end of the number that starts at {@code from}; negative if there is none. */
  private static int end(CharSequence text, int from) {
    String country = text.subSequence(from, from + 2).toString().toUpperCase(Locale.ROOT);
    IBANValidator.Validator form = IBANValidator.getInstance().getValidator(country);
    if (form == null) {
      return -1;
    }
    StringBuilder number = new StringBuilder();
    int at = from;
    while (at < text.length() && number.length() < form.getIbanLength()) {
      char c = text.charAt(at);
      if (isAsciiLetter(c) || Digits.isDigit(c)) {
        number.append(Character.toUpperCase(c));
      } else if (!Digits.isSeparator(text, at) || Digits.isSeparator(text, at - 1)) {
        return -1;
      }
      at++;
    }
    return !Digits.isWord(text, at) && IBANValidator.getInstance().isValid(number.toString())
        ? at
        : -1;
  }
}
