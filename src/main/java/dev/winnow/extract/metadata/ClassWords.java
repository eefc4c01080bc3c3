package dev.winnow.extract.metadata;

import dev.winnow.text.WordLists;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words in class names that tell what an element holds, in many languages. They stand in
 * {@code class-words.txt}, which the cues of the body model read, too.
 */
final class ClassWords {
  private static final Map<Integer, Set<Hint>> WORDS = byHash();

  private static final int LAST_BITS_MASK = 0xFFF;

  /** The last bits of the words' hashes: nearly all other words are told by them. */
  private static final BitSet ENDS = ends();

  private final Map<String, Set<Hint>> known = new HashMap<>();

  /** What the names hint at. */
  enum Hint {
    AUTHOR,
    DATE,
    PUBLISHED,
    MODIFIED,
    PERSONAL,
    ASIDE,

    /** That it holds the page and says what stands in its columns: {@code has-sidebar}. */
    LAYOUT
  }

  /**
   * The hints in the value of a class attribute. WordPress marks the date of an article that was
   * never changed as {@code entry-date updated}.
   */
  Set<Hint> of(String names) {
    return known.computeIfAbsent(names, ClassWords::read);
  }

  /** By the words' {@link String#hashCode()}, so that nothing need be cut out. */
  private static Map<Integer, Set<Hint>> byHash() {
    Map<Integer, Set<Hint>> hints = new HashMap<>();
    words(WordLists.read("extract/class-words.txt"))
        .forEach(
            (hint, words) ->
                words.forEach(
                    word ->
                        hints
                            .computeIfAbsent(word.hashCode(), unused -> EnumSet.noneOf(Hint.class))
                            .add(hint)));
    return hints;
  }

  private static Map<Hint, Set<String>> words(WordLists lists) {
    return Map.of(
        Hint.AUTHOR, lists.words("byline", "byline in metadata"),
        Hint.DATE, lists.words("date", "date in metadata"),
        Hint.PUBLISHED, lists.words("published", "published in metadata"),
        Hint.MODIFIED, lists.words("modified", "modified in metadata"),
        Hint.PERSONAL, lists.words("personal in metadata"),
        Hint.ASIDE, lists.words("aside in metadata"),
        Hint.LAYOUT, lists.words("layout in metadata"));
  }

  private static BitSet ends() {
    BitSet ends = new BitSet();
    WORDS.keySet().forEach(hash -> ends.set(hash & LAST_BITS_MASK));
    return ends;
  }

  private static Set<Hint> read(String names) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    char before = ' ';
    int hash = 0;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
        before = c;
        continue;
      }
      boolean camel = Character.isUpperCase(c) && Character.isLowerCase(before);
      if (camel || !Character.isLetter(c)) {
        add(hints, hash);
        hash = 0;
      }
      if (Character.isLetter(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
      before = c;
    }
    add(hints, hash);
    if (hints.contains(Hint.LAYOUT)) {
      hints.remove(Hint.ASIDE);
    }
    if (names.contains("entry-date")) {
      hints.remove(Hint.MODIFIED);
    }
    return hints.isEmpty() ? Set.of() : hints;
  }

  private static void add(Set<Hint> hints, int hash) {
    if (ENDS.get(hash & LAST_BITS_MASK)) {
      hints.addAll(WORDS.getOrDefault(hash, Set.of()));
    }
  }
}
