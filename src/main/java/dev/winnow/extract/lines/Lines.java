package dev.winnow.extract.lines;

import dev.winnow.text.Blanks;
import java.util.Arrays;

/**
 * The lines of a text that have something visible, without the blanks at their edges. Every sort of
 * line end counts: LF, CR, CR LF, vertical tab, form feed, NEL and Unicode's separators.
 */
public final class Lines {
  private final String text;
  private final char[] characters;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] indents = new int[64];
  private boolean[] gaps = new boolean[64];
  private int size;

  private Lines(String text) {
    this.text = text;
    this.characters = text.toCharArray();
  }

  public static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.read(lines.characters);
    return lines;
  }

  private void read(char[] all) {
    int at = 0;
    boolean gap = true;
    while (at < all.length) {
      int end = at;
      while (end < all.length && !isBreak(all[end])) {
        end++;
      }
      gap = !add(at, end, gap);
      at = end + 1;
      if (at < all.length && all[end] == '\r' && all[at] == '\n') {
        at++;
      }
    }
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  /** The characters of the text; not to be changed. */
  char[] characters() {
    return characters;
  }

  /** The UTF-16 index of the first visible character. */
  int start(int line) {
    return starts[line];
  }

  /** The UTF-16 index after the last visible character. */
  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** How many columns the line stands to the right. */
  int indent(int line) {
    return indents[line];
  }

  /** Whether a blank line, or the start of the text, is above. */
  boolean gapAbove(int line) {
    return gaps[line];
  }

  char first(int line) {
    return characters[starts[line]];
  }

  char last(int line) {
    return characters[ends[line] - 1];
  }

  private boolean add(int from, int to, boolean gap) {
    int start = from;
    int indent = 0;
    while (start < to && Blanks.isBlank(characters[start])) {
      indent += columns(characters[start]);
      start++;
    }
    int end = to;
    while (end > start && Blanks.isBlank(characters[end - 1])) {
      end--;
    }
    if (start == end) {
      return false;
    }
    if (size == starts.length) {
      grow(size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    indents[size] = indent;
    gaps[size] = gap;
    size++;
    return true;
  }

  private void grow(int capacity) {
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    indents = Arrays.copyOf(indents, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
  }

  private static int columns(char blank) {
    return blank == '\t' ? 4 : blank == '\u3000' ? 2 : blank == ' ' || blank == '\u00A0' ? 1 : 0;
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
