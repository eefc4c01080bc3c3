package dev.winnow.filter;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.text.UnspacedScripts;
import dev.winnow.text.WordLists;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The text of an article as filters measure it. A paragraph is a block, and a line is a line of a
 * block without blanks at its ends. A word is what stands between blanks, without punctuation at
 * its ends; in scripts without spaces, a word of Unicode's segmentation (UAX 29). Characters are
 * UTF-16 units, with one line break between two lines.
 */
final class MeasuredText {
  private static final Map<String, Set<String>> STOP_WORDS =
      WordLists.read("filter/stop-words.txt").all();

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final Set<String> stopWords;
  private final boolean spaced;
  private int characters;
  private Repeats repeats;

  private MeasuredText(Article article) {
    String language = article.metadata().language();
    stopWords = STOP_WORDS.get(language == null ? "en" : language.split("-", 2)[0]);
    for (Block block : article.blocks()) {
      paragraphs.add(block.text());
      block.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }
    spaced = shareOfLetters(UnspacedScripts::isUnspaced) < 0.5;
    characters = Math.max(0, lines.size() - 1);
    for (String line : lines) {
      characters += line.length();
      addWords(line);
    }
  }

  static MeasuredText of(Article article) {
    return new MeasuredText(article);
  }

  /** The texts of the blocks. */
  List<String> paragraphs() {
    return paragraphs;
  }

  /** The lines that are not blank. */
  List<String> lines() {
    return lines;
  }

  /** The words in their order. */
  List<String> tokens() {
    return tokens;
  }

  /** The number of words; of scripts without spaces as {@link Words#count} estimates it. */
  int words() {
    return spaced ? tokens.size() : lines.stream().mapToInt(Words::count).sum();
  }

  /** The length of the text. */
  int characters() {
    return characters;
  }

  /**
   * The number of different stop words of the language, of English if it is not known; not a number
   * if the language has no list.
   */
  double stopWords() {
    return stopWords == null
        ? Double.NaN
        : tokens.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(stopWords::contains)
            .distinct()
            .count();
  }

  /** Whether most letters are of scripts with spaces between words. */
  boolean isSpaced() {
    return spaced;
  }

  double meanWordLength() {
    return tokens.stream().mapToInt(String::length).average().orElse(0);
  }

  /** A number for each word; 0 if there is no word. */
  double perWord(int count) {
    return words() == 0 ? 0 : (double) count / words();
  }

  /** The repeated sequences of words. */
  Repeats repeats() {
    if (repeats == null) {
      repeats = new Repeats(tokens, characters);
    }
    return repeats;
  }

  double shareOfLetters(IntPredicate wanted) {
    return share(Character::isLetter, wanted);
  }

  double shareOfCharacters(IntPredicate wanted) {
    return share(c -> true, wanted);
  }

  private double share(IntPredicate counted, IntPredicate wanted) {
    long all = lines.stream().flatMapToInt(String::codePoints).filter(counted).count();
    long some =
        lines.stream().flatMapToInt(String::codePoints).filter(counted).filter(wanted).count();
    return all == 0 ? 0 : (double) some / all;
  }

  private void addWords(String line) {
    if (spaced) {
      for (String run : line.split("\\s+", -1)) {
        addWord(run);
      }
      return;
    }
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(line);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      addWord(line.substring(from, to));
      from = to;
    }
  }

  /** Adds a word without the punctuation at its ends, if anything is left. */
  private void addWord(String run) {
    int from = 0;
    int to = run.length();
    while (from < to && !isPart(run.codePointAt(from))) {
      from += Character.charCount(run.codePointAt(from));
    }
    while (from < to && !isPart(run.codePointBefore(to))) {
      to -= Character.charCount(run.codePointBefore(to));
    }
    if (from < to) {
      tokens.add(run.substring(from, to));
    }
  }

  /** Letters, digits, marks and symbols; no punctuation and no blanks. */
  private static boolean isPart(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }
}
