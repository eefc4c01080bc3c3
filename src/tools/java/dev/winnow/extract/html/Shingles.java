package dev.winnow.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of texts and their runs of four, as the scorer of article bodies counts them. */
final class Shingles {
  static final int N = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private Shingles() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** How often each run of four words occurs. */
  static Map<List<String>, Integer> of(List<String> words) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + N <= words.size(); i++) {
      counts.merge(words.subList(i, i + N), 1, Integer::sum);
    }
    return counts;
  }
}
