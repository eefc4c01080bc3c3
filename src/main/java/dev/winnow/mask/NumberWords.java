package dev.winnow.mask;

import dev.winnow.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** The words beside a number that tell its meaning, in the languages of the list. */
final class NumberWords {
  /** The words of one label and its number stand close together. */
  private static final int MAX_BEFORE_CHARS = 40;

  private static final int MAX_AFTER_CHARS = 16;

  private static final WordLists LISTS = WordLists.read("mask/number-words.txt");
  private static final Set<String> PHONE = LISTS.words("phone");
  private static final Set<String> UNSPACED_PHONE = LISTS.words("phone unspaced");
  private static final Set<String> OTHER = LISTS.words("other number");
  private static final Set<String> COMPUTER = LISTS.words("computer");
  private static final Set<String> VERSION = LISTS.words("version");

  /** Whether a word for phones stands before the number, or right after it. */
  boolean isPhoneNear(CharSequence text, int from, int to) {
    String before = before(text, from);
    return hasAny(before, PHONE)
        || hasAny(after(text, to), PHONE)
        || UNSPACED_PHONE.stream().anyMatch(before::contains);
  }

  /** Whether the last word before the number tells that it is another number than of a phone. */
  boolean isOtherBefore(CharSequence text, int from) {
    return OTHER.contains(lastWord(before(text, from)));
  }

  /** Whether a word for computers stands before the number, or right after it. */
  boolean isComputerNear(CharSequence text, int from, int to) {
    return hasAny(before(text, from), COMPUTER) || hasAny(after(text, to), COMPUTER);
  }

  /** Whether the last word before the number is of a version. */
  boolean isVersionBefore(CharSequence text, int from) {
    return VERSION.contains(lastWord(before(text, from)));
  }

  private static String before(CharSequence text, int from) {
    int start = Math.max(0, from - MAX_BEFORE_CHARS);
    return text.subSequence(start, from).toString().toLowerCase(Locale.ROOT);
  }

  private static String after(CharSequence text, int to) {
    int end = Math.min(text.length(), to + MAX_AFTER_CHARS);
    return text.subSequence(to, end).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean hasAny(String text, Set<String> words) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at && words.contains(text.substring(at, end))) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The last word, or the sign that stands for it, such as {@code #}; empty if there is none. */
  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && " .:\u00A0(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from == end && end > 0 ? text.substring(end - 1, end) : text.substring(from, end);
  }
}
