package dev.winnow.extract.metadata.names;

import dev.winnow.text.MonthNames;
import java.util.ArrayList;
import java.util.List;

/** Cuts a byline where one name may end and another begin. */
public final class NameParts {
  private static final String CUTS = ",;|/•·，、；／｜→";
  private static final String DASHES = "-–—&+";

  private NameParts() {}

  /** The parts of the line, without what separates them. */
  public static List<String> of(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      boolean number = startsWithDigit(word);
      if (isJoint(word) || number) {
        if (number) {
          dropDate(part);
        }
        end(parts, part);
        continue;
      }
      int start = 0;
      for (int i = 0; i < word.length(); i++) {
        if (isCut(word, i)) {
          append(part, word.substring(start, i));
          end(parts, part);
          start = i + 1;
        }
      }
      append(part, word.substring(start));
    }
    end(parts, part);
    return parts;
  }

  /** Whether the line goes on with names that another one began. */
  static boolean startsWithJoint(String line) {
    int space = line.indexOf(' ');
    return isCut(line, 0) || isJoint(space < 0 ? line : line.substring(0, space));
  }

  /** Whether another name is to follow on the next line. */
  static boolean endsWithJoint(String line) {
    return line.endsWith(",") || isJoint(line.substring(line.lastIndexOf(' ') + 1));
  }

  private static boolean isJoint(String word) {
    return NameWords.JOINTS.contains(word) || (word.length() == 1 && DASHES.contains(word));
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Takes off the month and the day of the week before a number: {@code Ada Reed Thu May 2}. */
  private static void dropDate(StringBuilder part) {
    int last = part.lastIndexOf(" ") + 1;
    while (MonthNames.of(MonthNames.fold(part.substring(last)), null) != MonthNames.UNKNOWN) {
      part.setLength(Math.max(0, last - 1));
      last = part.lastIndexOf(" ") + 1;
    }
  }

  private static boolean isCut(String text, int at) {
    boolean address = text.startsWith("//", at) || (at > 0 && text.startsWith("//", at - 1));
    return CUTS.indexOf(text.charAt(at)) >= 0 && !address;
  }

  private static void append(StringBuilder part, String word) {
    if (!word.isEmpty()) {
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
  }

  private static void end(List<String> parts, StringBuilder part) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }
}
