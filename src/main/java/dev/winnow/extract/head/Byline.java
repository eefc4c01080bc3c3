package dev.winnow.extract.head;

import dev.winnow.text.MonthNames;
import dev.winnow.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Recognises a line that names the authors and says nothing else. */
final class Byline {
  private static final WordLists LISTS = WordLists.read("extract/name-words.txt");
  private static final int MAX_LINE_CHARS = 140;
  private static final int MAX_NAME_WORDS = 5;
  private static final int MAX_PARTICLES = 3;
  private static final int MAX_LEAD_CHARS = 14;

  /** Longer words start other sentences as well, unless a colon follows. */
  private static final int MAX_PLAIN_LEAD_CHARS = 4;

  private static final Set<String> LEADS = LISTS.words("leads", "leads in text");

  /** Elsewhere these are names (Von Miller, Di Maria) or words, unless a colon follows. */
  private static final Map<String, Set<String>> LANGUAGES_OF =
      WordLists.read("extract/byline-languages.txt").all();

  /** What menus and notices go by; a name holds at least one other word. */
  private static final Set<String> THINGS = LISTS.words("things in text");

  private static final Set<String> PARTICLES = LISTS.words("particles");

  private static final Set<String> JOINTS = LISTS.words("joints");

  private static final Set<String> AGENCIES = LISTS.words("agencies");

  private static final Set<String> NO_NAMES = LISTS.words("no names", "no names in text");

  private Byline() {}

  /** Whether the line starts as a byline does. */
  static boolean isLed(String line) {
    return !lead(line).isEmpty();
  }

  /** The names joined by a comma and a space; null if the line is no byline. */
  static String names(String line, String language) {
    String lead = line.length() > MAX_LINE_CHARS ? "" : lead(line);
    if (lead.isEmpty()) {
      return null;
    }
    String rest = line.substring(lead.length()).strip();
    if (!isOf(lead.toLowerCase(Locale.ROOT), language)) {
      return null;
    }
    if (lead.equals("written") || lead.equals("Written")) {
      rest = rest.startsWith("by ") ? rest.substring(3) : "";
    } else if (lead.length() > MAX_PLAIN_LEAD_CHARS && !lead.endsWith(":")) {
      return null;
    }
    String names = list(rest, language);
    int comma = names == null ? rest.lastIndexOf(',') : -1;
    return comma > 0 && isPlace(rest.substring(comma + 1).strip(), language)
        ? list(rest.substring(0, comma), language)
        : names;
  }

  private static boolean isOf(String lead, String language) {
    Set<String> languages = LANGUAGES_OF.get(lead);
    return languages == null || (language != null && languages.contains(language));
  }

  /** One word behind the names: {@code Von Jane Roe, Hamburg}. */
  private static boolean isPlace(String word, String language) {
    return isNameWord(word) && !isCalendar(word, language);
  }

  private static boolean isCalendar(String word, String language) {
    return MonthNames.of(MonthNames.fold(word), language) == MonthNames.WEEKDAY;
  }

  /** The first word with its colon if it is one that bylines start with; else empty. */
  private static String lead(String line) {
    int space = line.indexOf(' ');
    if (space < 2 || space > MAX_LEAD_CHARS) {
      return "";
    }
    String lead = line.substring(0, space);
    String word = lead.endsWith(":") ? lead.substring(0, space - 1) : lead;
    return LEADS.contains(word.toLowerCase(Locale.ROOT)) ? lead : "";
  }

  /** The names of a list of authors that is known to be one; null if it is none after all. */
  static String list(String authors, String language) {
    List<String> names = new ArrayList<>();
    boolean roles = false;
    for (String part : authors.split("[,;&/]", -1)) {
      for (String name : splitAtJoints(part.strip())) {
        if (name.isEmpty()) {
          continue;
        }
        if (isRole(name)) {
          roles = true;
        } else if (isName(name, language) && (!roles || names.isEmpty() || hasTwoWords(name))) {
          names.add(name);
        } else {
          return null;
        }
      }
    }
    if (names.isEmpty()) {
      return isAgency(authors) ? authors : null;
    }
    return String.join(", ", names);
  }

  private static List<String> splitAtJoints(String part) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : part.split(" ", -1)) {
      boolean joint = JOINTS.contains(word) && (!word.equals("y") || name.indexOf(" ") > 0);
      if (joint) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    names.add(name.toString());
    return names;
  }

  private static boolean hasTwoWords(String name) {
    return name.indexOf(' ') > 0;
  }

  private static boolean isRole(String part) {
    for (String word : part.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (NO_NAMES.contains(word)) {
        return true;
      }
    }
    return isAgency(part);
  }

  private static boolean isAgency(String text) {
    return AGENCIES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Two to five words that start upper-case, particles apart; weekdays and things are no names. */
  private static boolean isName(String name, String language) {
    int capitals = 0;
    int things = 0;
    int particles = 0;
    for (String word : name.split(" ", -1)) {
      if (PARTICLES.contains(word)) {
        particles++;
      } else if (isNameWord(word) && !isCalendar(word, language)) {
        capitals++;
        things += THINGS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      } else {
        return false;
      }
    }
    return capitals >= 2
        && capitals <= MAX_NAME_WORDS
        && particles <= MAX_PARTICLES
        && things < capitals;
  }

  private static boolean isNameWord(String word) {
    if (word.isEmpty() || isPossessive(word)) {
      return false;
    }
    char first = word.charAt(0);
    boolean capital = Character.isUpperCase(first) || !isCased(first);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean part =
          Character.isLetter(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || "-'’.‘".indexOf(c) >= 0;
      if (!part) {
        return false;
      }
    }
    int last = word.length() - 1;
    boolean abbreviated = word.charAt(last) == '.';
    return capital && Character.isLetter(first) && (!abbreviated || last <= 3);
  }

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  private static boolean isCased(char c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c);
  }
}
