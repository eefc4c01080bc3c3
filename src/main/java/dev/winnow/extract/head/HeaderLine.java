package dev.winnow.extract.head;

import dev.winnow.extract.lines.BlockForm;
import dev.winnow.extract.lines.Marks;
import dev.winnow.text.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A line {@code Key: value}, as exports of articles have them at their head. */
record HeaderLine(Field field, String value) {
  private static final int MAX_KEY_CHARS = 14;
  private static final int MAX_LINE_CHARS = 300;
  private static final int MOST_NAME_WORDS = 5;

  /** The field that a key stands for. */
  enum Field {
    TITLE,
    BYLINE,
    SITE,
    URL,
    SECTION
  }

  private static final Map<String, Field> KEYS = keys();

  /** Reads the line; null if it is none. */
  static HeaderLine of(String line) {
    if (line.startsWith("-- ") && line.length() <= MAX_LINE_CHARS) {
      return new HeaderLine(Field.TITLE, line.substring(3).strip());
    }
    if (isAddress(line)) {
      return new HeaderLine(Field.URL, line);
    }
    int colon = line.indexOf(':');
    if (colon < 3 || colon > MAX_KEY_CHARS || line.length() > MAX_LINE_CHARS) {
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

  private static Map<String, Field> keys() {
    WordLists lists = WordLists.read("extract/header-keys.txt");
    Map<String, Field> keys = new HashMap<>();
    for (Field field : Field.values()) {
      lists.words(field.name().toLowerCase(Locale.ROOT)).forEach(key -> keys.put(key, field));
    }
    return Map.copyOf(keys);
  }

  private static boolean isAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://")) && text.indexOf(' ') < 0;
  }
}
