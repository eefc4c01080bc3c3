package dev.winnow.mask;

import java.util.List;

/**
 * Finds phone numbers that their numbering plan knows. An international number begins with {@code
 * +}. A national one either stands beside a word for phones, or is grouped in the form of its
 * region and cannot be another number.
 *
 * @param regions the regions of national numbers, the most probable one first
 * @param words the words beside numbers
 */
record PhoneFinder(List<String> regions, NumberWords words) implements Finder {
  /** Shorter numbers are those of services. */
  static final int MIN_DIGITS = 7;

  /** The longest number of ITU-T E.164. */
  private static final int MAX_DIGITS = 15;

  /** Blanks and marks that part two groups of one number. */
  private static final int MAX_SIGNS_BETWEEN = 3;

  @Override
  public boolean isPossible(Signs signs) {
    return signs.digits() >= MIN_DIGITS;
  }

  @Override
  public void find(CharSequence text, List<Place> places) {
    int i = 0;
    while (i < text.length()) {
      if (Digits.isDigit(text, i) || isOpening(text.charAt(i))) {
        i = runAt(text, i, places);
      } else {
        i++;
      }
    }
  }

  private static boolean isOpening(char c) {
    return c == '+' || c == '(' || c == '＋';
  }

  private static boolean isBetween(char c) {
    return switch (c) {
      case ' ', '-', '.', '(', ')', '/', '+', '＋', '\u00A0', '\u2009', '\u202F' -> true;
      default -> c >= '\u2010' && c <= '\u2015';
    };
  }

  /** Adds the numbers of the run of groups that starts at an index; returns the end of the run. */
  private int runAt(CharSequence text, int from, List<Place> places) {
    int digits = 0;
    int end = from;
    int next = from;
    while (next < text.length() && next - end <= MAX_SIGNS_BETWEEN) {
      if (Digits.isDigit(text, next)) {
        int group = Digits.end(text, next);
        if (group - next > MAX_DIGITS) {
          next = group;
          break;
        }
        digits += group - next;
        end = group;
        next = group;
      } else if (isBetween(text.charAt(next))) {
        next++;
      } else {
        break;
      }
    }
    if (digits >= MIN_DIGITS) {
      places.addAll(new PhoneRun(text, from, end, words).numbers(regions));
    }
    return Math.max(next, from + 1);
  }
}
