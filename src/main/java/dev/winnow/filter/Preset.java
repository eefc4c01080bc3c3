package dev.winnow.filter;

import static dev.winnow.filter.QualityRule.Limit.ABOVE;
import static dev.winnow.filter.QualityRule.Limit.AT_LEAST;
import static dev.winnow.filter.QualityRule.Limit.AT_MOST;
import static dev.winnow.filter.QualityRule.Limit.BELOW;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Published rules of quality with their thresholds. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are copies that nobody changes.
enum Preset {
  /** Rae et al., Scaling Language Models (Gopher), 2021, appendix A.1.1. */
  GOPHER_QUALITY(
      new QualityRule("gopher-min-words", Figure.WORDS, BELOW, 50),
      new QualityRule("gopher-max-words", Figure.WORDS, ABOVE, 100_000),
      new QualityRule("gopher-min-word-length", Figure.WORD_LENGTH, BELOW, 3),
      new QualityRule("gopher-max-word-length", Figure.WORD_LENGTH, ABOVE, 10),
      new QualityRule("gopher-hashes", Figure.HASHES_PER_WORD, ABOVE, 0.1),
      new QualityRule("gopher-ellipses", Figure.ELLIPSES_PER_WORD, ABOVE, 0.1),
      new QualityRule("gopher-bullet-lines", Figure.BULLET_LINES, ABOVE, 0.9),
      new QualityRule("gopher-ellipsis-lines", Figure.ELLIPSIS_LINES, ABOVE, 0.3),
      new QualityRule("gopher-alphabetic-words", Figure.ALPHABETIC_WORDS, BELOW, 0.8),
      new QualityRule("gopher-stop-words", Figure.STOP_WORDS, BELOW, 2)),
  /** The same, table A1. */
  GOPHER_REPETITION(
      new QualityRule("gopher-duplicate-lines", Figure.DUPLICATE_LINES, ABOVE, 0.3),
      new QualityRule("gopher-duplicate-paragraphs", Figure.DUPLICATE_PARAGRAPHS, ABOVE, 0.3),
      new QualityRule(
          "gopher-duplicate-line-characters", Figure.DUPLICATE_LINE_CHARACTERS, ABOVE, 0.2),
      new QualityRule(
          "gopher-duplicate-paragraph-characters",
          Figure.DUPLICATE_PARAGRAPH_CHARACTERS,
          ABOVE,
          0.2),
      new QualityRule("gopher-top-2-gram", Figure.TOP_2_GRAM, ABOVE, 0.2),
      new QualityRule("gopher-top-3-gram", Figure.TOP_3_GRAM, ABOVE, 0.18),
      new QualityRule("gopher-top-4-gram", Figure.TOP_4_GRAM, ABOVE, 0.16),
      new QualityRule("gopher-duplicate-5-grams", Figure.DUPLICATE_5_GRAMS, ABOVE, 0.15),
      new QualityRule("gopher-duplicate-6-grams", Figure.DUPLICATE_6_GRAMS, ABOVE, 0.14),
      new QualityRule("gopher-duplicate-7-grams", Figure.DUPLICATE_7_GRAMS, ABOVE, 0.13),
      new QualityRule("gopher-duplicate-8-grams", Figure.DUPLICATE_8_GRAMS, ABOVE, 0.12),
      new QualityRule("gopher-duplicate-9-grams", Figure.DUPLICATE_9_GRAMS, ABOVE, 0.11),
      new QualityRule("gopher-duplicate-10-grams", Figure.DUPLICATE_10_GRAMS, ABOVE, 0.1)),
  /** Raffel et al., Exploring the Limits of Transfer Learning (T5), JMLR 21, 2020, section 2.2. */
  C4(
      new QualityRule("c4-sentences", Figure.SENTENCES, BELOW, 3),
      new QualityRule("c4-lorem-ipsum", Figure.LOREM_IPSUM, ABOVE, 0),
      new QualityRule("c4-curly-brackets", Figure.CURLY_BRACKETS, ABOVE, 0)),
  /** Penedo et al., The FineWeb Datasets, 2024, section 3.5. */
  FINEWEB(
      new QualityRule("fineweb-punctuated-lines", Figure.PUNCTUATED_LINES, AT_MOST, 0.12),
      new QualityRule(
          "fineweb-duplicate-line-characters", Figure.DUPLICATE_LINE_CHARACTERS, AT_LEAST, 0.1),
      new QualityRule("fineweb-short-lines", Figure.SHORT_LINES, AT_LEAST, 0.67));

  private final List<QualityRule> rules;

  Preset(QualityRule... rules) {
    this.rules = List.of(rules);
  }

  List<QualityRule> rules() {
    return rules;
  }

  /** The name in pipeline files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The preset of a name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  static Preset named(String name) {
    return Arrays.stream(values())
        .filter(preset -> preset.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no preset '"
                        + name
                        + "'; known: "
                        + Arrays.stream(values()).map(Preset::label).toList()));
  }
}
