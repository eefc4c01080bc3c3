package dev.winnow.extract;

import java.util.Locale;
import java.util.Map;

/** A line {@code Key: value}, as exports of articles have them at their head. */
record HeaderLine(Field field, String value) {
  private static final int LONGEST_KEY = 14;
  private static final int LONGEST = 300;
  private static final int MOST_NAME_WORDS = 5;

  /** The field that a key stands for. */
  enum Field {
    TITLE,
    BYLINE,
    SITE,
    URL,
    SECTION
  }

  private static final Map<String, Field> KEYS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("headline", Field.TITLE),
          Map.entry("titel", Field.TITLE),
          Map.entry("titre", Field.TITLE),
          Map.entry("título", Field.TITLE),
          Map.entry("titolo", Field.TITLE),
          Map.entry("заголовок", Field.TITLE),
          Map.entry("author", Field.BYLINE),
          Map.entry("authors", Field.BYLINE),
          Map.entry("byline", Field.BYLINE),
          Map.entry("source", Field.SITE),
          Map.entry("site", Field.SITE),
          Map.entry("publication", Field.SITE),
          Map.entry("publisher", Field.SITE),
          Map.entry("quelle", Field.SITE),
          Map.entry("fuente", Field.SITE),
          Map.entry("fonte", Field.SITE),
          Map.entry("url", Field.URL),
          Map.entry("link", Field.URL),
          Map.entry("section", Field.SECTION),
          Map.entry("category", Field.SECTION),
          Map.entry("rubrik", Field.SECTION),
          Map.entry("filed under", Field.SECTION));

  /** Reads the line; null if it is none. */
  static HeaderLine of(String line) {
    if (line.startsWith("-- ") && line.length() <= LONGEST) {
      return new HeaderLine(Field.TITLE, line.substring(3).strip());
    }
    if (isAddress(line)) {
      return new HeaderLine(Field.URL, line);
    }
    int colon = line.indexOf(':');
    if (colon < 3 || colon > LONGEST_KEY || line.length() > LONGEST) {
      return null;
    }
    Field field = KEYS.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    String value = line.substring(colon + 1).strip();
    if (field == null || value.isEmpty() || (field == Field.URL && !isAddress(value))) {
      return null;
    }
    boolean sentence = field != Field.TITLE && field != Field.URL && Marks.endsSentence(value);
    boolean name = field == Field.SITE || field == Field.SECTION;
    boolean wordy = name && BlockForm.words(value) > MOST_NAME_WORDS;
    return sentence || wordy ? null : new HeaderLine(field, value);
  }

  /**
   * Whether this line alone does not make a header, as a headline such as {@code Source: ferry to
   * reopen} may look like it.
   */
  boolean needsOthers() {
    return switch (field) {
      case TITLE -> Character.isLowerCase(value.charAt(0));
      case SITE, SECTION -> true;
      case BYLINE, URL -> false;
    };
  }

  private static boolean isAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://")) && text.indexOf(' ') < 0;
  }
}
