package dev.winnow.mask;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of groups of digits, with the blanks and marks between them. It may hold several numbers.
 *
 * @param text the text that holds the run
 * @param from the UTF-16 index of its first character
 * @param to the UTF-16 index after its last digit
 * @param words the words beside numbers
 */
record PhoneRun(CharSequence text, int from, int to, NumberWords words) {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  /** The region in which the library finds international numbers alone. */
  private static final String NO_REGION = "ZZ";

  /** The extension after a number: {@code ext. 12345}. */
  private static final int EXTENSION_CHARS = 16;

  /** The numbers of the run, in ascending order. */
  List<Place> numbers(List<String> regions) {
    List<Place> found = new ArrayList<>();
    String run = text.subSequence(from, to).toString();
    if (run.indexOf('+') >= 0 || run.indexOf('＋') >= 0) {
      found.addAll(search(from, to, limit(), NO_REGION));
    }
    for (String region : regions) {
      found.addAll(inGaps(found, region));
      found.sort(Comparator.comparingInt(Place::from));
    }
    return found;
  }

  private int limit() {
    return Math.min(text.length(), to + EXTENSION_CHARS);
  }

  /** The national numbers between those that are found. */
  private List<Place> inGaps(List<Place> found, String region) {
    List<Place> more = new ArrayList<>();
    int at = from;
    for (Place place : found) {
      more.addAll(inGap(at, place.from(), place.from(), region));
      at = place.to();
    }
    more.addAll(inGap(at, to, limit(), region));
    return more;
  }

  private List<Place> inGap(int start, int end, int limit, String region) {
    return end - start >= PhoneFinder.MIN_DIGITS
            && (words.isPhoneNear(text, start, end)
                || NationalForm.isPossibleIn(text.subSequence(start, end)))
        ? search(start, end, limit, region)
        : List.of();
  }

  /** The numbers that begin between two indexes and end before a limit. */
  private List<Place> search(int start, int end, int limit, String region) {
    List<Place> found = new ArrayList<>();
    int first = Math.max(0, start - 1);
    String window = text.subSequence(first, limit).toString();
    for (PhoneNumberMatch match :
        PHONES.findNumbers(window, region, Leniency.VALID, Long.MAX_VALUE)) {
      Place place = place(first, match);
      if (place.from() >= start && place.from() < end && isPhone(place, region)) {
        found.add(place);
      }
    }
    return found;
  }

  /** The place of a match, without a bracket before it that is not of the number. */
  private static Place place(int first, PhoneNumberMatch match) {
    String raw = match.rawString();
    int start = raw.startsWith("(") && raw.indexOf(')') < 0 ? match.start() + 1 : match.start();
    return new Place(PersonalData.PHONE, first + start, first + match.end());
  }

  private boolean isPhone(Place place, String region) {
    String raw = text.subSequence(place.from(), place.to()).toString();
    if (OtherForm.isOf(raw)) {
      return false;
    }
    if (raw.startsWith("+") || raw.startsWith("＋") || raw.startsWith("(+")) {
      return true;
    }
    if (isInAddress(place.from()) || words.isOtherBefore(text, place.from())) {
      return false;
    }
    return words.isPhoneNear(text, place.from(), place.to()) || NationalForm.isOf(raw, region);
  }

  /** Whether the number goes on with an address, as in {@code /story/2025550143}. */
  private boolean isInAddress(int start) {
    return start > 0
        && "/=_#&".indexOf(text.charAt(start - 1)) >= 0
        && !Digits.isDigit(text, start - 2);
  }
}
