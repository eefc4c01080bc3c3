package dev.winnow.mask;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds phone numbers that their numbering plan knows. An international number begins with {@code
 * +}. A national one either stands beside a word for phones, or is grouped in the form of its
 * region and cannot be another number.
 *
 * @param regions the regions of national numbers
 * @param words the words beside numbers
 */
record PhoneFinder(List<String> regions, NumberWords words) implements Finder {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  /** Shorter numbers are those of services. */
  private static final int MIN_DIGITS = 7;

  /** The extension after a number: {@code ext. 12345}. */
  private static final int EXTENSION_CHARS = 16;

  /** Blanks and marks that part two groups of one number. */
  private static final int MAX_SIGNS_BETWEEN = 3;

  @Override
  public void find(CharSequence text, List<Place> places) {
    int i = 0;
    while (i < text.length()) {
      if (!Digits.isDigit(text, i) && !isOpening(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      int last = i;
      int digits = 0;
      while (end < text.length() && end - last <= MAX_SIGNS_BETWEEN && isPart(text.charAt(end))) {
        if (Digits.isDigit(text, end)) {
          digits++;
          last = end;
        }
        end++;
      }
      end = last + 1;
      if (digits >= MIN_DIGITS) {
        findIn(text, i, end, places);
      }
      i = end;
    }
  }

  private static boolean isOpening(char c) {
    return c == '+' || c == '(' || c == '＋';
  }

  private static boolean isPart(char c) {
    return Digits.isDigit(c)
        || switch (c) {
          case ' ', '-', '.', '(', ')', '/', '+', '＋', '\u00A0', '\u2009', '\u202F' -> true;
          default -> c >= '\u2010' && c <= '\u2015';
        };
  }

  /** Adds the numbers of a run of digits and the marks between them. */
  private void findIn(CharSequence text, int from, int to, List<Place> places) {
    int start = Math.max(0, from - 1);
    String window =
        text.subSequence(start, Math.min(text.length(), to + EXTENSION_CHARS)).toString();
    List<Place> found = new ArrayList<>();
    for (String region : regions) {
      for (PhoneNumberMatch match :
          PHONES.findNumbers(window, region, Leniency.VALID, Long.MAX_VALUE)) {
        Place place =
            new Place(PersonalData.PHONE, start + match.start(), start + match.end());
        if (place.from() < to && isPhone(text, place, match, region)) {
          found.add(place);
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Place::from)
            .thenComparing(Comparator.comparingInt(Place::to).reversed()));
    int least = places.isEmpty() ? 0 : places.get(places.size() - 1).to();
    for (Place place : found) {
      if (place.from() >= least) {
        places.add(place);
        least = place.to();
      }
    }
  }

  private boolean isPhone(CharSequence text, Place place, PhoneNumberMatch match, String region) {
    String raw = match.rawString();
    if (raw.startsWith("+") || raw.startsWith("＋") || raw.startsWith("(+")) {
      return true;
    }
    if (words.isOtherBefore(text, place.from())) {
      return false;
    }
    return words.isPhoneNear(text, place.from(), place.to())
        || NationalForm.isOf(raw, region);
  }
}
