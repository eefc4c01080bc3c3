package dev.winnow.cli.console;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a terminal; nothing in it can steer the terminal afterwards. */
public final class TextWrapper {
  private static final int TAB_COLUMNS = 4;

  private TextWrapper() {}

  /**
   * The text in lines of at most {@code width} columns; words are broken only where they must,
   * after a hyphen where they have one.
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : printable(text).split("\n", -1)) {
      wrap(line, width, lines);
    }
    return lines;
  }

  /** The number of columns that {@code text} takes. */
  public static int width(String text) {
    return text.codePoints().map(TextWrapper::width).sum();
  }

  private static void wrap(String line, int width, List<String> lines) {
    int from = 0;
    int blank = -1;
    int hyphen = -1;
    int used = 0;
    int at = 0;
    while (at < line.length()) {
      int point = line.codePointAt(at);
      if (point == ' ') {
        blank = at;
      }
      if (used + width(point) > width && at > from) {
        int part = hyphen > from ? hyphen : at;
        int to = blank > from ? blank : part;
        lines.add(line.substring(from, to).stripTrailing());
        from = blank > from ? blank + 1 : part;
        used = width(line.substring(Math.min(from, at), at));
        blank = -1;
      }
      if (point == '-') {
        hyphen = at + 1;
      }
      used += from > at ? 0 : width(point);
      at += Character.charCount(point);
    }
    lines.add(line.substring(from).stripTrailing());
  }

  private static int width(int point) {
    return switch (UCharacter.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default ->
          switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
          };
    };
  }

  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\t", " ".repeat(TAB_COLUMNS))
        .codePoints()
        .map(point -> point != '\n' && Character.isISOControl(point) ? '\uFFFD' : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
