package dev.winnow.extract.metadata.linked;

import dev.winnow.text.DisplayText;
import dev.winnow.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** Takes tags out of text that may hold some, in linear time. */
final class Markup {
  private static final Set<String> BREAKS =
      WordLists.read("extract/elements.txt").words("line breaks");

  private Markup() {}

  /** The text without tags, with a line feed between its paragraphs and single spaces in them. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      int end = open < 0 ? -1 : tagEnd(text, open);
      if (end < 0) {
        int next = open < 0 ? text.length() : open + 1;
        plain.append(text, at, next);
        at = next;
      } else {
        plain.append(text, at, open);
        plain.append(BREAKS.contains(name(text, open)) ? "\n" : "");
        at = end;
      }
    }
    return lines(plain.toString());
  }

  private static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    for (String each : text.split("[\n\r]+", -1)) {
      String line = DisplayText.line(each);
      if (line != null) {
        lines.append(lines.isEmpty() ? "" : "\n").append(line);
      }
    }
    return lines.toString();
  }

  /** Where the tag that starts with the bracket ends; negative if the bracket starts none. */
  private static int tagEnd(String text, int open) {
    int first = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    if (first >= text.length() || !Character.isLetter(text.charAt(first))) {
      return -1;
    }
    for (int i = first; i < text.length() && text.charAt(i) != '<'; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static String name(String text, int open) {
    int start = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
