package dev.winnow.extract.dates;

import dev.winnow.text.MonthNames;
import dev.winnow.text.WordLists;
import java.util.Set;

/**
 * A line that is wholly about when the document was published or changed.
 *
 * @param iso the date, that of publication where several are stated; null if that is not clear
 * @param stated whether the line says which date it is
 * @param updated whether it is only the date of a change
 * @param timed whether a time of day goes with it
 */
public record DateLine(String iso, boolean stated, boolean updated, boolean timed) {
  private static final int MAX_LINE_CHARS = 160;
  private static final int DAY_CHARS = "2025-06-01".length();

  private static final WordLists LISTS = WordLists.read("extract/date-words.txt");

  private static final Set<String> PUBLISHED = LISTS.words("published");

  private static final Set<String> UPDATED = LISTS.words("updated");

  private static final Set<String> FILLERS = LISTS.words("fillers");

  /** Whether both are the same day, whatever the time. */
  public boolean isOfSameDay(DateLine other) {
    return iso.regionMatches(0, other.iso, 0, DAY_CHARS);
  }

  /**
   * Reads the line; null if anything but dates and what belongs to them is in it. Without a date if
   * there are two days of which nothing says what they are, as those of an event.
   */
  public static DateLine of(String line, String language) {
    if (line.length() > MAX_LINE_CHARS || !hasDigit(line)) {
      return null;
    }
    DateTokens tokens = DateTokens.of(line);
    DateLine best = null;
    boolean published = false;
    boolean updated = false;
    int at = 0;
    while (at < tokens.size()) {
      Dates.FoundDate found = Dates.at(tokens, at, language);
      if (found != null) {
        DateLine read =
            new DateLine(
                found.iso(), published || updated, updated && !published, isTimed(tokens, found));
        if (best != null && !best.stated && !read.stated && !best.isOfSameDay(read)) {
          return new DateLine(null, false, false, false);
        }
        if (best == null || (best.updated && !read.updated)) {
          best = read;
        }
        at = found.next();
        published = false;
        updated = false;
        continue;
      }
      TimeOfDay time = TimeOfDay.at(tokens, at);
      if (time != null) {
        at = time.next();
        continue;
      }
      String word = tokens.word(at);
      published |= PUBLISHED.contains(word);
      updated |= UPDATED.contains(word);
      boolean label = PUBLISHED.contains(word) || UPDATED.contains(word) || word.equals("dated");
      if (!label && !isNoise(tokens, at, language)) {
        return null;
      }
      at++;
    }
    return best;
  }

  /**
   * The date of publication in a text that holds other words too, as ISO 8601; null if it holds
   * none, or only that of a change. A label is good for the date that follows it.
   */
  public static String published(String text, String language) {
    if (!hasDigit(text)) {
      return null;
    }
    DateTokens tokens = DateTokens.of(text);
    String first = null;
    boolean published = false;
    boolean updated = false;
    int at = 0;
    while (at < tokens.size()) {
      Dates.FoundDate found = Dates.at(tokens, at, language);
      if (found == null) {
        published |= PUBLISHED.contains(tokens.word(at));
        updated |= UPDATED.contains(tokens.word(at));
        at++;
        continue;
      }
      if (published) {
        return found.iso();
      }
      first = first == null && !updated ? found.iso() : first;
      updated = false;
      at = found.next();
    }
    return first;
  }

  /**
   * Where the text after a leading date starts, or -1 if no date leads. A date leads if it is
   * labelled ({@code date 2025-06-01}) or in numbers, and if no lower-case word goes on after it.
   */
  public static int leading(String text, String language) {
    String start = start(text);
    if (!hasDigit(start)) {
      return -1;
    }
    DateTokens tokens = DateTokens.of(start);
    int at = 0;
    boolean labelled = false;
    while (PUBLISHED.contains(tokens.word(at)) || (labelled && tokens.is(at, ':'))) {
      labelled = true;
      at++;
    }
    if (labelled && tokens.word(at).equals("on")) {
      at++;
    }
    Dates.FoundDate found = Dates.at(tokens, at, language);
    if (found == null || found.next() >= tokens.size() || !(labelled || tokens.isNumber(at))) {
      return -1;
    }
    boolean numeric = !tokens.isWord(at) && !tokens.isWord(at + 1) && !tokens.isWord(at + 2);
    int next = tokens.start(found.next());
    char c = start.charAt(next);
    boolean opens = Character.isUpperCase(c) || "\"“„«‘'".indexOf(c) >= 0;
    return (labelled || numeric) && opens ? next : -1;
  }

  /**
   * Whether the text starts with a date that no label stands before, as entries of chronicles do.
   */
  public static boolean opens(String text, String language) {
    return hasDigit(start(text)) && Dates.at(DateTokens.of(start(text)), 0, language) != null;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), MAX_LINE_CHARS));
  }

  private static boolean isTimed(DateTokens tokens, Dates.FoundDate found) {
    for (int i = found.first(); i < found.next(); i++) {
      if (tokens.is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoise(DateTokens tokens, int at, String language) {
    String word = tokens.word(at);
    if (!tokens.isWord(at)) {
      return !tokens.isNumber(at) && ",.:;|-–—•·/()،+".contains(word);
    }
    return FILLERS.contains(word) || MonthNames.of(word, language) == MonthNames.WEEKDAY;
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
