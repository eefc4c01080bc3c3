package dev.winnow.extract.lines;

import dev.winnow.text.UnspacedScripts;

/**
 * Whether the lines of a run were broken by a program that fills a column: then at each break the
 * first word below would not have fitted into the line above. Lines that end where their text ends
 * show this at one break in ten only, by chance.
 */
final class Wrapping {
  /** Wider columns are no longer hard wraps but long lines. */
  static final int MAX_COLUMN = 130;

  private static final int MIN_COLUMN = 30;

  private static final int LONG_ITEM_CHARS = 50;

  /** A line may end a sign early, lest a full stop starts the next. */
  private static final int EARLY_END_COLUMNS = 2;

  private static final int MAX_INDENTS = 3;

  private final Lines lines;
  private final int start;
  private final int column;
  private final int baseIndent;
  private final boolean hanging;

  /** Whether a sentence ends where the lines do; a menu's last line is no sentence. */
  private final boolean closed;

  private int widest;
  private int wraps;
  private int lowerCase;
  private int caseless;
  private int midSentence;
  private int ends;
  private int oddEnds;

  private Wrapping(Lines lines, int start, int end, int known) {
    this.lines = lines;
    this.start = start;
    int below = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      if (hasSpace(i)) {
        widest = Math.max(widest, width(i));
      }
      if (i > start) {
        below = Math.min(below, lines.indent(i));
      }
    }
    this.column = Math.max(widest, known);
    this.hanging = lines.indent(start) < below;
    this.baseIndent = below;
    this.closed = endsSentence(end - 1);
    for (int i = start + 1; i < end; i++) {
      count(i);
    }
  }

  /** Weighs the lines; null if no column can be there. */
  static Wrapping of(Lines lines, int start, int end) {
    return end - start < 3 ? null : of(lines, start, end, 0);
  }

  /** Weighs the lines against a column that is known; null if none can be there. */
  static Wrapping of(Lines lines, int start, int end, int known) {
    if (hasManyIndents(lines, start, end)) {
      return null;
    }
    Wrapping wrapping = new Wrapping(lines, start, end, known);
    return wrapping.column < MIN_COLUMN || wrapping.column > MAX_COLUMN ? null : wrapping;
  }

  int column() {
    return column;
  }

  /** Whether these lines alone prove the column. */
  boolean isCertain() {
    if (wraps < 2) {
      return false;
    }
    int breaks = wraps + ends;
    int cased = wraps - caseless;
    boolean flows =
        cased * 2 >= wraps
            ? lowerCase >= 2 && lowerCase * 100 >= cased * 35
            : closed && wraps >= 3 && wraps * 5 >= breaks * 4;
    return flows
        && wraps * 10 >= breaks * 6
        && midSentence * 10 >= wraps * 6
        && (breaks <= 4 ? oddEnds == 0 && closed : oddEnds * 5 <= breaks);
  }

  /** Whether these few lines go with a column that other lines have proved. */
  boolean fitsIn(int proved) {
    return widest <= proved + 2
        && wraps > 0
        && oddEnds == 0
        && midSentence * 2 >= wraps
        && (closed || lowerCase > 0);
  }

  /** Whether the line continues the line above. */
  boolean isWrap(int line) {
    return !startsParagraph(line) && !fits(line) && !isItem(line);
  }

  /** Whether the line continues the text of a list item above, to the right of its bullet. */
  boolean hangs(int line) {
    boolean flows =
        Character.isLowerCase(lines.first(line))
            || (!endsSentence(line - 1) && lines.length(line - 1) >= LONG_ITEM_CHARS);
    return flows && !fits(line) && lines.indent(line) > lines.indent(start) + 1;
  }

  private void count(int line) {
    if (startsParagraph(line)) {
      return;
    }
    boolean sentence = endsSentence(line - 1);
    char first = lines.first(line);
    if (!isWrap(line)) {
      ends++;
      boolean strange = Character.isLowerCase(first) || !sentence;
      oddEnds += strange && !isItem(line) ? 1 : 0;
      return;
    }
    wraps++;
    midSentence += sentence ? 0 : 1;
    if (Character.isLowerCase(first)) {
      lowerCase++;
    } else if (!Character.isUpperCase(first) && Character.isLetter(first)) {
      caseless++;
    }
  }

  private boolean endsSentence(int line) {
    return lines.last(line) == ':'
        || Marks.endsSentence(lines.text(), lines.start(line), lines.end(line));
  }

  /** Whether the first word of the line would have fitted into the line above. */
  private boolean fits(int line) {
    if (Hyphens.isBroken(lines, line)) {
      return false;
    }
    int space = UnspacedScripts.isEastAsian(lines.last(line - 1)) ? EARLY_END_COLUMNS : 1;
    return width(line - 1) + space + firstWord(line) <= column;
  }

  private boolean startsParagraph(int line) {
    return !hanging && line > start && lines.indent(line) > baseIndent + 1;
  }

  /** Numbers and dashes start an item only where a sentence could start. */
  private boolean isItem(int line) {
    if (!Marks.isWeakBullet(lines.text(), lines.start(line), lines.end(line))) {
      return false;
    }
    char last = lines.last(line - 1);
    return ".:;!?".indexOf(last) >= 0
        || Marks.isWeakBullet(lines.text(), lines.start(line - 1), lines.end(line - 1))
        || fits(line);
  }

  private int firstWord(int line) {
    int columns = 0;
    for (int i = lines.start(line); i < lines.end(line); i++) {
      char c = lines.text().charAt(i);
      if (c == ' ') {
        break;
      }
      columns += Marks.width(c);
      if (UnspacedScripts.isEastAsian(c)) {
        break;
      }
    }
    return columns;
  }

  private int width(int line) {
    int columns = lines.indent(line);
    for (int i = lines.start(line); i < lines.end(line); i++) {
      columns += Marks.width(lines.text().charAt(i));
    }
    return columns;
  }

  /** A single word may be longer than the column, such as an address; it says nothing about it. */
  private boolean hasSpace(int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      char c = lines.text().charAt(i);
      if (c == ' ' || UnspacedScripts.isEastAsian(c)) {
        return true;
      }
    }
    return false;
  }

  /** Verse and centred lines have many indents; a wrapped run has two at most. */
  private static boolean hasManyIndents(Lines lines, int start, int end) {
    int[] seen = new int[MAX_INDENTS];
    int count = 0;
    for (int i = start; i < end; i++) {
      int indent = lines.indent(i);
      boolean known = false;
      for (int k = 0; k < count; k++) {
        known |= seen[k] == indent;
      }
      if (!known) {
        if (count == MAX_INDENTS - 1) {
          return true;
        }
        seen[count++] = indent;
      }
    }
    return false;
  }
}
