package dev.winnow.extract.metadata.names;

import dev.winnow.text.DisplayText;
import dev.winnow.text.UnspacedScripts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names of people out of a statement of the authors. */
public final class PersonNames {
  private static final int MAX_NAME_CHARS = 60;
  private static final int MAX_NAME_WORDS = 5;
  private static final int MOST_PARTICLES = 3;
  private static final int MAX_NAMES = 40;
  private static final int MAX_UNSPACED_NAME_CHARS = 10;
  private static final int MAX_TITLE_CHARS = 6;

  private final boolean trusted;
  private final Set<String> names = new LinkedHashSet<>();

  private PersonNames(boolean trusted) {
    this.trusted = trusted;
  }

  /** The names in a statement that is made for machines, where one word may be a name. */
  public static List<String> stated(String statement) {
    return read(statement, true);
  }

  /** The names in a visible byline, where one word is a name only after a word such as "by". */
  public static List<String> shown(String byline) {
    return read(byline, false);
  }

  private static List<String> read(String text, boolean trusted) {
    PersonNames names = new PersonNames(trusted);
    boolean goesOn = false;
    for (String each : text.split("\n", -1)) {
      String line = withoutAddresses(each);
      if (line != null) {
        boolean first = names.names.isEmpty();
        if (!first && !goesOn && !NameParts.startsWithJoint(line)) {
          break;
        }
        if (!names.add(NameParts.of(line), line.contains(","))) {
          break;
        }
        goesOn = NameParts.endsWithJoint(line);
      }
    }
    return List.copyOf(names.names);
  }

  /** The line without addresses and without names in networks; null if nothing is left. */
  private static String withoutAddresses(String text) {
    String line = DisplayText.line(text);
    if (line == null || !(line.contains("://") || line.contains("www.") || line.contains("@"))) {
      return line;
    }
    StringBuilder rest = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      if (!word.contains("://") && !word.contains("www.") && !word.contains("@")) {
        rest.append(word).append(' ');
      }
    }
    return DisplayText.line(rest.toString());
  }

  /** Adds the names among the parts; false if what follows is about others than the authors. */
  private boolean add(List<String> parts, boolean commas) {
    List<String> found = new ArrayList<>();
    boolean oneWord = trusted && parts.stream().noneMatch(NameWords::isAgency);
    for (String part : parts) {
      String first = firstWord(part);
      if (NameWords.OTHERS.contains(first)) {
        break;
      }
      String rest = withoutLead(part);
      boolean led = rest.length() < part.length();
      String name = trimmed(rest);
      boolean follows = !found.isEmpty() || part.equals(parts.get(0));
      if (isName(name, led || (oneWord && follows)) && (found.isEmpty() || !isTitle(name))) {
        found.add(name);
      }
    }
    if (commas && parts.size() == 2 && found.size() == 2 && isInverted(found, parts)) {
      found = List.of(found.get(1) + " " + found.get(0));
    }
    found.stream().filter(name -> names.size() < MAX_NAMES).forEach(names::add);
    return parts.isEmpty() || !NameWords.OTHERS.contains(firstWord(parts.get(0)));
  }

  /** {@code Roe, Jane}. */
  private static boolean isInverted(List<String> found, List<String> parts) {
    return found.get(0).indexOf(' ') < 0
        && found.get(0).equals(parts.get(0))
        && Character.isUpperCase(found.get(1).charAt(0))
        && found.get(1).split(" ", -1).length <= 2
        && Character.UnicodeScript.of(found.get(0).charAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static String firstWord(String part) {
    int space = part.indexOf(' ');
    String word = space < 0 ? part : part.substring(0, space);
    word = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    return word.toLowerCase(Locale.ROOT);
  }

  private static String withoutLead(String part) {
    String name = part;
    int colon = name.indexOf(':');
    if (colon > 0 && !name.contains("://")) {
      name = name.substring(colon + 1).strip();
    }
    int by = name.length() <= MAX_NAME_CHARS ? name.indexOf(" by ") : -1;
    if (by > 0) {
      name = name.substring(by + " by ".length());
    }
    while (name.indexOf(' ') > 0 && NameWords.LEADS.contains(firstWord(name))) {
      name = name.substring(name.indexOf(' ') + 1);
    }
    return name;
  }

  private static String trimmed(String text) {
    int bracket = Math.max(text.indexOf('('), text.indexOf('<'));
    String name = withoutOthers(bracket > 0 ? text.substring(0, bracket).strip() : text);
    int from = 0;
    int to = name.length();
    while (from < to && "\"“”*@→›".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "\"“”*:→›×".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    name = name.substring(from, to).strip();
    int last = name.lastIndexOf(' ') + 1;
    boolean sentence = name.endsWith(".") && name.length() - last > 4;
    return sentence ? name.substring(0, name.length() - 1) : name;
  }

  /** {@code Ada Reed} of {@code Ada Reed Photos by Max Moor}. */
  private static String withoutOthers(String name) {
    int space = name.indexOf(' ');
    while (space > 0) {
      if (NameWords.OTHERS.contains(firstWord(name.substring(space + 1)))) {
        return name.substring(0, space);
      }
      space = name.indexOf(' ', space + 1);
    }
    return name;
  }

  private static boolean isTitle(String name) {
    return name.length() <= MAX_TITLE_CHARS
        && (name.equals(name.toUpperCase(Locale.ROOT))
            || name.endsWith(".")
            || name.replace(".", "").equals("PhD"))
        && name.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isName(String name, boolean oneWord) {
    if (name.length() < 2
        || name.length() > MAX_NAME_CHARS
        || !Character.isLetter(name.codePointAt(0))) {
      return false;
    }
    String[] words = name.split(" ", -1);
    if (NameWords.isAgency(name) || NameWords.LEADS.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (words.length > MAX_NAME_WORDS + MOST_PARTICLES
        || (words.length == 1 && !isHandle(name, oneWord))) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (word.isEmpty() || isNoName(lower) || !hasNameSigns(word)) {
        return false;
      }
      if (!Character.isLowerCase(word.codePointAt(0))) {
        capitals++;
      } else if (words.length > 1 && !NameWords.PARTICLES.contains(word) && !isPrefixed(word)) {
        return false;
      }
    }
    return capitals <= MAX_NAME_WORDS && (capitals > 0 || words.length == 1);
  }

  private static boolean isNoName(String word) {
    if (word.endsWith("admin") || word.startsWith("admin")) {
      return true;
    }
    for (String part : word.split("-", -1)) {
      if (NameWords.NO_NAMES.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** {@code d'Arc}. */
  private static boolean isPrefixed(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    return mark > 0 && mark + 1 < word.length() && Character.isUpperCase(word.charAt(mark + 1));
  }

  private static boolean isHandle(String name, boolean oneWord) {
    boolean unspaced = UnspacedScripts.isEastAsian(name.charAt(0));
    boolean slug = name.indexOf('-') > 0 && Character.isLowerCase(name.charAt(0));
    return unspaced ? name.length() <= MAX_UNSPACED_NAME_CHARS : oneWord && !slug;
  }

  /** Letters and what joins them in names; a dot ends a word, or joins initials. */
  private static boolean hasNameSigns(String word) {
    int dot = word.indexOf('.');
    boolean address =
        dot > 0 && dot + 1 < word.length() && Character.isLowerCase(word.charAt(dot + 1));
    return !address
        && word.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || "-‐'’‘.·・".indexOf(c) >= 0
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || c == 0x200C
                        || c == 0x200D);
  }
}
