package dev.winnow.extract.html;

import dev.winnow.model.Blanks;

/** The text of a block as it grows, with white space as a browser shows it. */
final class Line {
  private final StringBuilder text = new StringBuilder();
  private boolean broken;
  private int afterLink = -1;

  /** Adds text in which any run of white space is one space, and counts what is not blank. */
  int flowing(String more) {
    int inked = 0;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isSpace(c)) {
        space(' ');
      } else {
        text.append(c);
        broken &= Blanks.isBlank(c);
        inked++;
      }
    }
    return inked;
  }

  /** Adds text as it is, and counts its characters. */
  int preformatted(String more) {
    text.append(more);
    return more.length();
  }

  /** Starts a link: one that directly follows another stands apart, as menus do by their style. */
  void link() {
    if (afterLink == text.length()) {
      space(' ');
    }
  }

  /** Ends a link. */
  void linkEnded() {
    afterLink = text.length();
  }

  /** Starts another cell of a table's row. */
  void cell() {
    space('\t');
  }

  /** Adds a line break, and says whether it directly follows another. */
  boolean lineBreak() {
    boolean again = broken;
    broken = true;
    space(' ');
    return again;
  }

  /** Hands out the text without blanks at its edges, empty if there is none, and starts anew. */
  String take() {
    int first = 0;
    int last = text.length();
    while (first < last && Blanks.isBlank(text.charAt(first))) {
      first++;
    }
    while (first < last && Blanks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    String taken = text.substring(first, last);
    text.setLength(0);
    broken = false;
    afterLink = -1;
    return taken;
  }

  private void space(char space) {
    int last = text.length() - 1;
    if (last < 0) {
      return;
    }
    if (!isSpace(text.charAt(last))) {
      text.append(space);
    } else if (space == '\t') {
      text.setCharAt(last, space);
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || (c > 0xA0 && Character.isSpaceChar(c));
  }
}
