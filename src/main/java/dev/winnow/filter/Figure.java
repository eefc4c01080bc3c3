package dev.winnow.filter;

import dev.winnow.text.SentenceEnds;
import dev.winnow.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A figure of a text. Shares are from 0 to 1. A figure that has no meaning for a text, such as the
 * length of words in Chinese, is not a number.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
enum Figure {
  WORDS(MeasuredText::words),
  /** Characters a word; not for scripts without spaces. */
  WORD_LENGTH(text -> text.isSpaced() ? text.meanWordLength() : Double.NaN),
  HASHES_PER_WORD(text -> text.perWord(count(text, "#"))),
  ELLIPSES_PER_WORD(text -> text.perWord(count(text, "...") + count(text, "…"))),
  BULLET_LINES(text -> share(text.lines(), Figure::isBullet)),
  ELLIPSIS_LINES(text -> share(text.lines(), line -> line.endsWith("...") || line.endsWith("…"))),
  ALPHABETIC_WORDS(
      text -> share(text.tokens(), word -> word.codePoints().anyMatch(Character::isLetter))),
  /** The number of different stop words of the language; not for languages without a list. */
  STOP_WORDS(MeasuredText::stopWords),
  DUPLICATE_LINES(text -> Repeats.shareOfItems(text.lines())),
  DUPLICATE_LINE_CHARACTERS(text -> Repeats.shareOfCharacters(text.lines(), text.characters())),
  DUPLICATE_PARAGRAPHS(text -> Repeats.shareOfItems(text.paragraphs())),
  DUPLICATE_PARAGRAPH_CHARACTERS(
      text -> Repeats.shareOfCharacters(text.paragraphs(), text.characters())),
  TOP_2_GRAM(text -> text.repeats().topNgram(2)),
  TOP_3_GRAM(text -> text.repeats().topNgram(3)),
  TOP_4_GRAM(text -> text.repeats().topNgram(4)),
  DUPLICATE_5_GRAMS(text -> text.repeats().duplicateNgrams(5)),
  DUPLICATE_6_GRAMS(text -> text.repeats().duplicateNgrams(6)),
  DUPLICATE_7_GRAMS(text -> text.repeats().duplicateNgrams(7)),
  DUPLICATE_8_GRAMS(text -> text.repeats().duplicateNgrams(8)),
  DUPLICATE_9_GRAMS(text -> text.repeats().duplicateNgrams(9)),
  DUPLICATE_10_GRAMS(text -> text.repeats().duplicateNgrams(10)),
  /** Sentences in the lines that C4 keeps. */
  SENTENCES(text -> text.lines().stream().mapToInt(Figure::sentencesOfC4).sum()),
  LOREM_IPSUM(text -> count(text.lines(), line -> lower(line).contains("lorem ipsum"))),
  CURLY_BRACKETS(text -> count(text, "{")),
  PUNCTUATED_LINES(text -> share(text.lines(), Figure::endsWithPunctuation)),
  SHORT_LINES(text -> share(text.lines(), line -> line.length() <= 30)),
  CAPITALS(text -> text.shareOfLetters(Character::isUpperCase)),
  /** Characters that are no letters, digits, marks, blanks or punctuation. */
  SYMBOLS(text -> text.shareOfCharacters(Figure::isSymbol));

  /** Phrases for which C4 leaves a line out. */
  private static final List<String> POLICY_PHRASES =
      List.of(
          "javascript",
          "terms of use",
          "privacy policy",
          "cookie policy",
          "uses cookies",
          "use of cookies",
          "use cookies");

  private static final int MIN_WORDS_OF_C4_LINE = 5;

  private final ToDoubleFunction<MeasuredText> measure;

  Figure(ToDoubleFunction<MeasuredText> measure) {
    this.measure = measure;
  }

  /** The figure of a text with at least one line. */
  double of(MeasuredText text) {
    return measure.applyAsDouble(text);
  }

  private static double share(List<String> items, Predicate<String> wanted) {
    return items.isEmpty() ? 0 : count(items, wanted) / items.size();
  }

  private static double count(List<String> items, Predicate<String> wanted) {
    return items.stream().filter(wanted).count();
  }

  private static int count(MeasuredText text, String sign) {
    int count = 0;
    for (String line : text.lines()) {
      for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + sign.length())) {
        count++;
      }
    }
    return count;
  }

  private static boolean isBullet(String line) {
    return "•‣⁃◦▪●*-–".indexOf(line.charAt(0)) >= 0;
  }

  private static boolean endsWithPunctuation(String line) {
    char last = line.charAt(line.length() - 1);
    return SentenceEnds.isEndOrEthiopic(last) || "'\"’”»」』".indexOf(last) >= 0;
  }

  private static int sentencesOfC4(String line) {
    String lower = lower(line);
    boolean isKept =
        Words.endsSentence(line)
            && Words.count(line) >= MIN_WORDS_OF_C4_LINE
            && POLICY_PHRASES.stream().noneMatch(lower::contains);
    return isKept ? sentences(line) : 0;
  }

  /** The number of full stops and the like that a blank or the end follows; at least one. */
  private static int sentences(String line) {
    int sentences = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isLast = i + 1 == line.length() || line.charAt(i + 1) == ' ';
      if (SentenceEnds.isEndOrEthiopic(c) && (isLast || !SentenceEnds.isAsciiEnd(c))) {
        sentences++;
      }
    }
    return Math.max(1, sentences);
  }

  private static boolean isSymbol(int c) {
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.CONTROL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == '#';
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
