package dev.winnow.extract.head;

import dev.winnow.extract.lines.Marks;

/** A line that says in which part of the publication the article stood. */
final class Section {
  private static final String[] LEADS = {"Published in ", "Posted in ", "Filed under "};
  private static final int MAX_LINE_CHARS = 60;

  private Section() {}

  static boolean matches(String line) {
    if (line.length() > MAX_LINE_CHARS || Marks.endsSentence(line)) {
      return false;
    }
    for (String lead : LEADS) {
      if (line.startsWith(lead)) {
        char first = line.charAt(lead.length());
        return Character.isUpperCase(first) && line.indexOf(',', lead.length()) < 0;
      }
    }
    return false;
  }
}
