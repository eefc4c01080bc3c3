package dev.winnow.mask;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Finds numbers of payment cards: in the range and the length of an issuer, in one piece or in the
 * groups that cards show, with the right check digit (Luhn, ISO/IEC 7812).
 */
record CardFinder() implements Finder {
  private static final int MIN_DIGITS = 14;
  private static final int MAX_DIGITS = 19;

  /** The lengths of the groups that cards show. */
  private static final List<List<Integer>> GROUPS =
      List.of(List.of(4, 4, 4, 4), List.of(4, 4, 4, 4, 3), List.of(4, 6, 5), List.of(4, 6, 4));

  /** A range of issuers by the first digits of their cards, and the lengths of their numbers. */
  private record Issuer(String from, String to, int minDigits, int maxDigits) {
    boolean has(String number) {
      String first = number.substring(0, from.length());
      return number.length() >= minDigits
          && number.length() <= maxDigits
          && first.compareTo(from) >= 0
          && first.compareTo(to) <= 0;
    }
  }

  private static final List<Issuer> ISSUERS =
      List.of(
          new Issuer("4", "4", 16, 16), // Visa
          new Issuer("51", "55", 16, 16), // Mastercard
          new Issuer("2221", "2720", 16, 16), // Mastercard
          new Issuer("34", "34", 15, 15), // American Express
          new Issuer("37", "37", 15, 15), // American Express
          new Issuer("300", "305", 14, 16), // Diners Club
          new Issuer("36", "36", 14, 16), // Diners Club
          new Issuer("38", "39", 14, 16), // Diners Club
          new Issuer("6011", "6011", 16, 19), // Discover
          new Issuer("644", "659", 16, 19), // Discover
          new Issuer("3528", "3589", 16, 19), // JCB
          new Issuer("62", "62", 16, 19)); // UnionPay

  @Override
  public boolean isPossible(Signs signs) {
    return signs.digits() >= MIN_DIGITS;
  }

  @Override
  public void find(CharSequence text, List<Place> places) {
    int i = 0;
    while (i < text.length()) {
      if (!Digits.isDigit(text, i)) {
        i++;
        continue;
      }
      int end = Digits.end(text, i);
      int to = end - i > MAX_DIGITS || isPartOfMore(text, i) ? -1 : cardEnd(text, i);
      if (to > 0) {
        places.add(new Place(PersonalData.CARD, i, to));
      }
      i = Math.max(end, to);
    }
  }

  /** Whether the digits go on with a word, an address or a decimal number. */
  private static boolean isPartOfMore(CharSequence text, int from) {
    return Digits.isWord(text, from - 1)
        || from > 0 && "/=_#&.,".indexOf(text.charAt(from - 1)) >= 0;
  }

  /** The end of the number whose first group starts at {@code from}; negative if there is none. */
  private static int cardEnd(CharSequence text, int from) {
    List<Integer> groups = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    int found = -1;
    int at = from;
    while (Digits.isDigit(text, at)) {
      int end = at;
      while (Digits.isDigit(text, end) && number.length() + end - at <= MAX_DIGITS) {
        end++;
      }
      number.append(text, at, end);
      groups.add(end - at);
      if (number.length() > MAX_DIGITS || Digits.isWord(text, end)) {
        break;
      }
      boolean isWhole = groups.size() == 1 || GROUPS.contains(groups);
      if (isWhole && number.length() >= MIN_DIGITS && isCard(number.toString())) {
        found = end;
      }
      at = Digits.isSeparator(text, end) ? end + 1 : end;
    }
    return found;
  }

  private static boolean isCard(String number) {
    return ISSUERS.stream().anyMatch(issuer -> issuer.has(number))
        && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(number);
  }
}
