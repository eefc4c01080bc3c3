package dev.winnow.extract.metadata;

import dev.winnow.model.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the words in class names that tell what an element holds, in many languages. */
final class ClassWords {
  private static final Map<String, Set<Hint>> WORDS =
      byWord(
          Map.of(
              Hint.AUTHOR,
              WordList.of(
                  "author authors autor autores autoren auteur auteurs autore autori byline bylines"
                      + " writer writers reporter redakteur redacteur verfasser journalist"
                      + " authorname postauthor authored penulis yazar forfatter skribent"
                      + " toimittaja szerzo autorzy firma firmante redattore creator by"),
              Hint.DATE,
              WordList.of(
                  "date datum fecha postdate entrydate datetime timestamp time dateline posted"
                      + " tanggal tarih dato pubtime postmetadata released zeit createdate created"
                      + " submitted"),
              Hint.PUBLISHED,
              WordList.of(
                  "published publish pubdate publication datepublished publishdate publishedat"),
              Hint.MODIFIED,
              WordList.of(
                  "updated update modified lastmod datemodified aktualisiert modification edited"),
              Hint.PERSONAL,
              WordList.of(
                  "bio biography image img avatar photo picture description about social twitter"
                      + " more icon position follow articles posts comment comments email thumb"),
              Hint.ASIDE,
              WordList.of(
                  "comment comments respond related recommended recommendations sidebar popular"
                      + " trending teaser teasers nav menu breadcrumb breadcrumbs footer newsletter"
                      + " modal carousel slider promo"),
              Hint.LAYOUT,
              WordList.of("layout has with without no columns")));

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

  private static Map<String, Set<Hint>> byWord(Map<Hint, Set<String>> words) {
    Map<String, Set<Hint>> hints = new HashMap<>();
    words.forEach(
        (hint, each) ->
            each.forEach(
                word ->
                    hints.computeIfAbsent(word, unused -> EnumSet.noneOf(Hint.class)).add(hint)));
    return Map.copyOf(hints);
  }

  private static Set<Hint> read(String names) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    int start = names.isEmpty() || Character.isLetter(names.charAt(0)) ? 0 : 1;
    for (int i = start + 1; i <= names.length(); i++) {
      boolean ends = i == names.length() || !Character.isLetter(names.charAt(i));
      boolean camel =
          !ends
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (ends || camel) {
        String word = names.substring(start, i).toLowerCase(Locale.ROOT);
        hints.addAll(WORDS.getOrDefault(word, Set.of()));
        start = camel ? i : i + 1;
      }
    }
    if (hints.contains(Hint.LAYOUT)) {
      hints.remove(Hint.ASIDE);
    }
    if (names.contains("entry-date")) {
      hints.remove(Hint.MODIFIED);
    }
    return hints;
  }
}
