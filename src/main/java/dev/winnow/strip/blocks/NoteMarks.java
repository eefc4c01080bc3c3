package dev.winnow.strip.blocks;

import dev.winnow.text.Words;

/** Marks of notes and sources behind the end of a sentence: "It sank. [2, p. 14]", "It sank.12". */
final class NoteMarks {
  private static final int MAX_BRACKET_CHARS = 40;
  private static final int MOST_DIGITS = 3;

  private NoteMarks() {}

  /** Whether the text ends as a sentence does and then with marks like these. */
  static boolean endSentence(String text) {
    int end = text.length();
    char last = text.charAt(end - 1);
    if (last == ']') {
      return endsBefore(text, bracket(text, end));
    }
    return last >= '0' && last <= '9' && endsBefore(text, number(text, end));
  }

  /** Where the brackets at the end begin; the end itself if there are none, or too long ones. */
  private static int bracket(String text, int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) == ']') {
      int open = text.lastIndexOf('[', at - 1);
      if (open < 0 || at - open > MAX_BRACKET_CHARS) {
        return at;
      }
      at = open;
      while (at > 0 && text.charAt(at - 1) == ' ') {
        at--;
      }
    }
    return at;
  }

  /** Where the number at the end begins; the end itself if it is no number of a note. */
  private static int number(String text, int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
      at--;
    }
    boolean isNote =
        end - at <= MOST_DIGITS && at >= 2 && !Character.isLetterOrDigit(text.charAt(at - 1));
    return isNote && Character.isLetter(text.charAt(at - 2)) ? at : end;
  }

  private static boolean endsBefore(String text, int end) {
    return end > 0 && end < text.length() && Words.endsSentence(text.substring(0, end));
  }
}
