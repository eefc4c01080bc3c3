package dev.winnow.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words out of a file on the class path. The file says what the lists are for, and names
 * each of them; words stand between commas and may hold spaces:
 *
 * <pre>
 * # Words that stand in bylines. (A comment, on a line of its own.)
 *
 * [joints]
 * and, und, et
 *
 * [agencies]
 * afp, agence france-presse,
 * xinhua
 * </pre>
 *
 * <p>{@code WordLists.read("extract/name-words.txt").words("joints")} is the set of three words.
 */
public final class WordLists {
  private static final String FOLDER = "/dev/winnow/";

  private final String file;
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param file its path below {@code dev/winnow} on the class path
   * @throws IllegalArgumentException if there is no such file, if a word or the name of a list
   *     stands twice, if a list is empty, or if a word is in no list; with the file and the line
   */
  public static WordLists read(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException(file + ": no such list of words on the class path");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot read this list of words", e);
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param file the name that complaints begin with
   */
  static WordLists parse(String file, String content) {
    WordLists lists = new WordLists(file);
    String name = null;
    int number = 0;
    for (String each : content.split("\n", -1)) {
      String line = each.strip();
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        lists.requireWords(name, number);
        name = line.substring(1, line.length() - 1);
        if (lists.lists.put(name, new LinkedHashSet<>()) != null) {
          throw lists.wrong(number, "the list [" + name + "] stands twice; join the two");
        }
      } else {
        lists.add(name, line, number);
      }
    }
    lists.requireWords(name, number);
    lists.lists.replaceAll((unused, words) -> Set.copyOf(words));
    return lists;
  }

  /** The names of the lists, in the order of the file. */
  public Set<String> names() {
    return all().keySet();
  }

  /** All lists by their names, in the order of the file. */
  public Map<String, Set<String>> all() {
    return Collections.unmodifiableMap(lists);
  }

  /**
   * The words of a list, or of several together.
   *
   * @param names the names of the lists
   * @throws IllegalArgumentException if there is no such list, or if a word is in two of these
   */
  public Set<String> words(String... names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      Set<String> words = lists.get(name);
      if (words == null) {
        throw new IllegalArgumentException(file + ": needs a list [" + name + "]");
      }
      for (String word : words) {
        if (!all.add(word)) {
          throw new IllegalArgumentException(
              file + ": '" + word + "' is in [" + name + "] and in a list that goes with it");
        }
      }
    }
    return Set.copyOf(all);
  }

  private void add(String name, String line, int number) {
    if (name == null) {
      throw wrong(number, "words must follow the name of their list, as [joints]");
    }
    String inner = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    for (String each : inner.split(",", -1)) {
      String word = each.strip();
      if (word.isEmpty()) {
        throw wrong(number, "a word is missing between two commas");
      }
      if (!lists.get(name).add(word)) {
        throw wrong(number, "'" + word + "' stands twice in [" + name + "]; remove one");
      }
    }
  }

  private void requireWords(String name, int number) {
    if (name != null && lists.get(name).isEmpty()) {
      throw wrong(number, "the list [" + name + "] has no words");
    }
  }

  private IllegalArgumentException wrong(int line, String message) {
    return new IllegalArgumentException(file + ":" + line + ": " + message);
  }
}
