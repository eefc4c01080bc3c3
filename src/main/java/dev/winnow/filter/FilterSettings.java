package dev.winnow.filter;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.winnow.filter.QualityRule.Limit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The settings of {@code Filter}. An absent bound bounds nothing.
 *
 * @param action {@code drop} (by default) or {@code mark}
 * @param presets published rules: {@code gopher_quality}, {@code gopher_repetition}, {@code c4},
 *     {@code fineweb}
 * @param languages the wanted languages as BCP 47 tags without a region
 * @param publishedFrom the first wanted day of publication, as {@code 2024-01-31}
 * @param publishedTo the last wanted day of publication
 * @param sites the wanted sites, as {@code example.org}; an entry {@code @FILE} names a text file
 *     with a site a line
 * @param withoutSites the sites that are not wanted, in the same form
 * @param urls patterns (RE2), of which one is to be found in the address
 * @param withoutUrls patterns that must not be found in the address
 * @param unknown {@code keep} (by default) or {@code drop} an article that does not state its
 *     language, day or address where these are asked for
 * @param minWords the smallest number of words
 * @param maxWords the greatest number of words
 * @param maxCapitals the greatest share of capitals among the letters, from 0 to 1
 * @param maxSymbols the greatest share of symbols among the characters
 * @param maxShortLines the greatest share of lines of at most 30 characters
 * @param maxRepeatedNgrams the greatest share of characters in repeated sequences of five words
 */
public record FilterSettings(
    String action,
    List<String> presets,
    List<String> languages,
    String publishedFrom,
    String publishedTo,
    List<String> sites,
    List<String> withoutSites,
    List<String> urls,
    List<String> withoutUrls,
    String unknown,
    Integer minWords,
    Integer maxWords,
    Double maxCapitals,
    Double maxSymbols,
    Double maxShortLines,
    Double maxRepeatedNgrams) {
  private static final String DROP = "drop";

  public FilterSettings {
    action = oneOf("action", action, DROP, "mark");
    unknown = oneOf("unknown", unknown, "keep", DROP);
    presets = presets == null ? List.of() : List.copyOf(presets);
    presets.forEach(Preset::named);
    languages = languages == null ? List.of() : List.copyOf(languages);
    for (String language : languages) {
      if (!language.matches("[a-z]{2,3}")) {
        throw new IllegalArgumentException(
            "'languages' has '" + language + "'; write the language alone, as in 'en'");
      }
    }
    sites = sites == null ? List.of() : List.copyOf(sites);
    withoutSites = withoutSites == null ? List.of() : List.copyOf(withoutSites);
    urls = urls == null ? List.of() : List.copyOf(urls);
    withoutUrls = withoutUrls == null ? List.of() : List.copyOf(withoutUrls);
    patterns("urls", urls);
    patterns("without_urls", withoutUrls);
    LocalDate from = day("published_from", publishedFrom);
    LocalDate to = day("published_to", publishedTo);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("'published_to' is before 'published_from'");
    }
    if (minWords != null && maxWords != null && maxWords < minWords) {
      throw new IllegalArgumentException("'max_words' is below 'min_words'");
    }
    checkShare("max_capitals", maxCapitals);
    checkShare("max_symbols", maxSymbols);
    checkShare("max_short_lines", maxShortLines);
    checkShare("max_repeated_ngrams", maxRepeatedNgrams);
  }

  /**
   * The step.
   *
   * @param name its name
   * @param lines gives the lines of a file that these settings name
   */
  Filter step(String name, Function<String, List<String>> lines) {
    Selection selection =
        new Selection(
            languages,
            day("published_from", publishedFrom),
            day("published_to", publishedTo),
            sites(sites, lines),
            sites(withoutSites, lines),
            patterns("urls", urls),
            patterns("without_urls", withoutUrls),
            unknown.equals(DROP));
    return new Filter(name, selection, rules(), !action.equals(DROP));
  }

  private List<QualityRule> rules() {
    List<QualityRule> rules = new ArrayList<>();
    add(rules, "min-words", Figure.WORDS, Limit.BELOW, minWords);
    add(rules, "max-words", Figure.WORDS, Limit.ABOVE, maxWords);
    add(rules, "capitals", Figure.CAPITALS, Limit.ABOVE, maxCapitals);
    add(rules, "symbols", Figure.SYMBOLS, Limit.ABOVE, maxSymbols);
    add(rules, "short-lines", Figure.SHORT_LINES, Limit.ABOVE, maxShortLines);
    add(rules, "repeated-ngrams", Figure.DUPLICATE_5_GRAMS, Limit.ABOVE, maxRepeatedNgrams);
    presets.forEach(preset -> rules.addAll(Preset.named(preset).rules()));
    return rules;
  }

  private static void add(
      List<QualityRule> rules, String name, Figure figure, Limit limit, Number threshold) {
    if (threshold != null) {
      rules.add(new QualityRule(name, figure, limit, threshold.doubleValue()));
    }
  }

  private static Sites sites(List<String> entries, Function<String, List<String>> lines) {
    List<String> names = new ArrayList<>();
    for (String entry : entries) {
      if (entry.startsWith("@")) {
        lines.apply(entry.substring(1)).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(names::add);
      } else {
        names.add(entry);
      }
    }
    return Sites.of(names);
  }

  private static List<Pattern> patterns(String key, List<String> texts) {
    List<Pattern> patterns = new ArrayList<>();
    for (String text : texts) {
      try {
        patterns.add(Pattern.compile(text));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            "'" + key + "' has a wrong pattern '" + text + "': " + e.getDescription(), e);
      }
    }
    return patterns;
  }

  private static LocalDate day(String key, String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + key + "' must be a day as in '2024-01-31', was '" + text + "'", e);
    }
  }

  private static void checkShare(String key, Double share) {
    if (share != null && !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("'" + key + "' must be from 0 to 1, was " + share);
    }
  }

  private static String oneOf(String key, String value, String first, String second) {
    if (value != null && !value.equals(first) && !value.equals(second)) {
      throw new IllegalArgumentException(
          "'" + key + "' must be '" + first + "' or '" + second + "', was '" + value + "'");
    }
    return value == null ? first : value;
  }
}
