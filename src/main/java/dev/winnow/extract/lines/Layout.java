package dev.winnow.extract.lines;

/**
 * Decides for each line whether it continues the line above. Lines are weighed in runs between
 * blank lines, since one scrape may mix menus, a paragraph a line and hard-wrapped mail. When in
 * doubt a line stays by itself.
 */
final class Layout {
  private final Lines lines;
  private final boolean[] continues;

  private Layout(Lines lines) {
    this.lines = lines;
    this.continues = new boolean[lines.size()];
  }

  /** For each line whether it continues the line above. */
  static boolean[] continuations(Lines lines) {
    Layout layout = new Layout(lines);
    int column = layout.joinFilledRuns();
    if (column > 0) {
      layout.joinShortRuns(column);
    }
    return layout.continues;
  }

  /** Joins runs that prove by themselves that they are wrapped; returns their column, or 0. */
  private int joinFilledRuns() {
    int column = 0;
    int start = 0;
    while (start < lines.size()) {
      int end = endOfRun(start);
      Wrapping wrapping = isItem(start) ? null : Wrapping.of(lines, start, end);
      if (isItem(start)) {
        joinHanging(start, end);
      } else if (wrapping != null && wrapping.isCertain()) {
        column = Math.max(column, wrapping.column());
        join(wrapping, start, end);
      }
      start = end;
    }
    return column;
  }

  /** Joins the lines of a list item that stand below its text, to the right of its bullet. */
  private void joinHanging(int start, int end) {
    Wrapping wrapping = Wrapping.of(lines, start, end, 0);
    for (int i = start + 1; i < end && wrapping != null; i++) {
      if (!wrapping.hangs(i)) {
        return;
      }
      continues[i] = true;
    }
  }

  /** Joins runs too short to prove anything where other runs have settled the column. */
  private void joinShortRuns(int column) {
    int start = 0;
    while (start < lines.size()) {
      int end = endOfRun(start);
      if (end - start > 1 && !isJoined(start, end)) {
        Wrapping wrapping = Wrapping.of(lines, start, end, column);
        if (wrapping != null && wrapping.fitsIn(column)) {
          join(wrapping, start, end);
        }
      }
      start = end;
    }
  }

  private boolean isJoined(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (continues[i]) {
        return true;
      }
    }
    return false;
  }

  private void join(Wrapping wrapping, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      continues[i] = wrapping.isWrap(i);
    }
  }

  /** A run ends at a blank line and around lines that are columns, quotes, fences or headings. */
  private int endOfRun(int start) {
    if (standsAlone(start)) {
      return start + 1;
    }
    int end = start + 1;
    while (end < lines.size() && !lines.gapAbove(end) && !standsAlone(end) && !isItem(end)) {
      end++;
    }
    return end;
  }

  private boolean isItem(int line) {
    return Marks.isBullet(lines.text(), lines.start(line), lines.end(line));
  }

  private boolean standsAlone(int line) {
    char first = lines.first(line);
    return first == '>'
        || first == '|'
        || Marks.hashes(lines.text(), lines.start(line), lines.end(line)) > 0
        || Marks.isFence(lines.text(), lines.start(line), lines.end(line))
        || lines.length(line) > Wrapping.MAX_COLUMN
        || isCode(line)
        || hasColumns(line);
  }

  /** Sentences do not end in these signs, lines of a program mostly do. */
  private boolean isCode(int line) {
    return "{};(".indexOf(lines.last(line)) >= 0 || "{}".indexOf(lines.first(line)) >= 0;
  }

  private boolean hasColumns(int line) {
    int spaces = 0;
    for (int i = lines.start(line); i < lines.end(line); i++) {
      char c = lines.text().charAt(i);
      spaces = c == ' ' || c == '\u00A0' ? spaces + 1 : 0;
      if (spaces > 2 || c == '\t') {
        return true;
      }
    }
    return false;
  }
}
