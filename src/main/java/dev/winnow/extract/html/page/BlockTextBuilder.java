package dev.winnow.extract.html.page;

import dev.winnow.text.Blanks;
import java.util.Arrays;

/** The text of a block as it grows, with white space as a browser shows it. */
final class BlockTextBuilder {
  private char[] text = new char[1024];
  private int length;
  private boolean broken;
  private int afterLink = -1;

  /** Adds text in which any run of white space is one space, and counts what is not blank. */
  int flowing(String more) {
    makeRoom(more.length() + 1);
    int inked = 0;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isSpace(c)) {
        space(' ');
      } else {
        text[length++] = c;
        broken = broken && Blanks.isBlank(c);
        inked++;
      }
    }
    return inked;
  }

  /** Adds text as it is, and counts its characters. */
  int preformatted(String more) {
    makeRoom(more.length());
    more.getChars(0, more.length(), text, length);
    length += more.length();
    return more.length();
  }

  /** Starts a link: one that directly follows another stands apart, as menus do by their style. */
  void link() {
    if (afterLink == length) {
      space(' ');
    }
  }

  /** Ends a link. */
  void linkEnded() {
    afterLink = length;
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
    int last = length;
    while (first < last && Blanks.isBlank(text[first])) {
      first++;
    }
    while (first < last && Blanks.isBlank(text[last - 1])) {
      last--;
    }
    String taken = first < last ? new String(text, first, last - first) : "";
    length = 0;
    broken = false;
    afterLink = -1;
    return taken;
  }

  private void space(char space) {
    if (length == 0) {
      return;
    }
    if (!isSpace(text[length - 1])) {
      makeRoom(1);
      text[length++] = space;
    } else if (space == '\t') {
      text[length - 1] = space;
    }
  }

  private void makeRoom(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, 2 * (length + more));
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || (c > 0xA0 && Character.isSpaceChar(c));
  }
}
