package dev.winnow.extract.lines;

import dev.winnow.text.UnspacedScripts;
import dev.winnow.text.WordLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Decides on a hyphen at the end of a wrapped line. It is undone only where the document itself
 * writes the word without it, and nowhere with it.
 */
final class Hyphens {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final Set<String> CONJUNCTIONS =
      WordLists.read("extract/line-words.txt").words("conjunctions");

  private final Lines lines;
  private Set<String> words;

  /** What stands between a line and the line that continues it. */
  enum Joint {
    SPACE,
    NOTHING,
    UNDO
  }

  Hyphens(Lines lines) {
    this.lines = lines;
  }

  /** Whether the line above ends within a word, so that the break between them is certain. */
  static boolean isBroken(Lines lines, int line) {
    int end = lines.end(line - 1);
    if (end < lines.text().length() && lines.text().charAt(end) == SOFT_HYPHEN) {
      return true;
    }
    return lines.last(line - 1) == '-'
        && lines.length(line - 1) > 1
        && Character.isLetter(lines.text().charAt(end - 2))
        && Character.isLowerCase(lines.first(line));
  }

  /** How the line is joined to the line above. */
  Joint above(int line) {
    String text = lines.text();
    int end = lines.end(line - 1);
    if (end < text.length() && text.charAt(end) == SOFT_HYPHEN) {
      return Joint.NOTHING;
    }
    char last = text.charAt(end - 1);
    if (UnspacedScripts.isEastAsian(last) && UnspacedScripts.isEastAsian(lines.first(line))) {
      return Joint.NOTHING;
    }
    boolean hyphen = (last == '-' || last == '\u2010') && lines.length(line - 1) > 1;
    if (!hyphen || !Character.isLetter(text.charAt(end - 2))) {
      return Joint.SPACE;
    }
    String before = text.substring(wordStart(end - 1), end - 1).toLowerCase(Locale.ROOT);
    String after =
        text.substring(lines.start(line), wordEnd(lines.start(line))).toLowerCase(Locale.ROOT);
    if (after.isEmpty() || CONJUNCTIONS.contains(after)) {
      return Joint.SPACE;
    }
    boolean certain = words().contains(before + after) && !words().contains(before + "-" + after);
    return certain ? Joint.UNDO : Joint.NOTHING;
  }

  private int wordStart(int end) {
    int at = end;
    while (at > 0 && Character.isLetter(lines.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < lines.text().length() && Character.isLetter(lines.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** The words of the document in lower case, compounds with their hyphens and by their parts. */
  private Set<String> words() {
    if (words == null) {
      words = new HashSet<>();
      for (int line = 0; line < lines.size(); line++) {
        addWords(lines.text().substring(lines.start(line), lines.end(line)));
      }
    }
    return words;
  }

  private void addWords(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      int end = at;
      while (end < lower.length() && isWordPart(lower.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(lower.substring(at, end));
      }
      at = end + 1;
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010';
  }
}
