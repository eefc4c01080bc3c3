package dev.winnow.extract.language;

import dev.winnow.text.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a language by its commonest words: 2 microseconds, against 200 for the statistical model,
 * and no model to load. Gives no answer unless one language is far ahead of the next.
 */
final class FunctionWords {
  private static final WordLists WORDS = WordLists.read("extract/function-words.txt");

  /** The codes of the languages, in the order of the file. */
  private static final List<String> LANGUAGES = List.copyOf(WORDS.names());

  private static final int MIN_HIT_WORDS = 6;
  private static final int LEAD_FACTOR = 2;
  private static final int MAX_WORD_CHARS = 7;

  private static final Map<String, Integer> LANGUAGES_OF = index();

  private FunctionWords() {}

  /** The language, or null if these words do not decide it. */
  static String decide(CharSequence sample) {
    int[] hits = new int[LANGUAGES.size()];
    int words = count(sample, hits);
    return best(hits, words);
  }

  /**
   * Whether the sample is clearly not in this language, though it may be open which of some near
   * ones it is in; false for languages whose words are not known.
   */
  static boolean speakAgainst(CharSequence sample, String language) {
    int[] hits = new int[LANGUAGES.size()];
    int words = count(sample, hits);
    int most = Arrays.stream(hits).max().orElse(0);
    int own = LANGUAGES.indexOf(language);
    return own >= 0 && most >= MIN_HIT_WORDS && most * 7 >= words && most >= 3 * (hits[own] + 1);
  }

  private static int count(CharSequence sample, int[] hits) {
    String text = sample.toString().toLowerCase(Locale.ROOT);
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        if (end - at <= MAX_WORD_CHARS) {
          count(text.substring(at, end), hits);
        }
      }
      at = end + 1;
    }
    return words;
  }

  private static void count(String word, int[] hits) {
    int languages = LANGUAGES_OF.getOrDefault(word, 0);
    while (languages != 0) {
      hits[Integer.numberOfTrailingZeros(languages)]++;
      languages &= languages - 1;
    }
  }

  private static String best(int[] hits, int words) {
    int best = 0;
    int next = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        next = hits[best];
        best = i;
      } else {
        next = Math.max(next, hits[i]);
      }
    }
    boolean clear =
        hits[best] >= MIN_HIT_WORDS && hits[best] * 7 >= words && hits[best] >= LEAD_FACTOR * next;
    return clear ? LANGUAGES.get(best) : null;
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      int bit = 1 << i;
      WORDS.words(LANGUAGES.get(i)).forEach(word -> index.merge(word, bit, (a, b) -> a | b));
    }
    return Map.copyOf(index);
  }
}
