package dev.winnow.strip.blocks;

import dev.winnow.strip.blocks.LabelledText.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Says something in the words of an article, in their order, and again from the first after the
 * last.
 */
final class OwnWords {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?。！？]['\"”’»]?)\\s+|(?<=[。！？])");
  private static final Pattern WORD =
      Pattern.compile(
          "[^\\s\\p{P}\\p{S}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+"
              + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,4}");
  private static final int LONGEST = 300;

  private final Random random;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int sentence;
  private int word;

  OwnWords(List<Labelled> article, Random random) {
    this.random = random;
    for (Labelled line : article) {
      SENTENCE
          .splitAsStream(line.piece().text())
          .map(String::strip)
          .filter(each -> !each.isEmpty() && each.length() < LONGEST)
          .forEach(sentences::add);
      WORD.matcher(line.piece().text()).results().forEach(found -> words.add(found.group()));
    }
  }

  /** Whether there is enough for a few lines. */
  boolean suffices() {
    return sentences.size() >= 8 && words.size() >= 100;
  }

  /** One of these. */
  String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A number from {@code least} to {@code most}. */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean maybe() {
    return random.nextBoolean();
  }

  /** The next sentence of the article. */
  String sentence() {
    return sentences.get(sentence++ % sentences.size());
  }

  /** Some of the next words, the first with a capital. */
  String few(int least, int most) {
    StringBuilder few = new StringBuilder();
    for (int i = number(least, most); i > 0; i--) {
      few.append(few.isEmpty() ? "" : " ").append(words.get(word++ % words.size()));
    }
    return few.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + few.substring(1);
  }

  /** A short sentence, with or without its end. */
  String said(int least, int most) {
    return few(least, most) + any(".", ".", "", "!");
  }

  /** A word or two, each with a capital. */
  String name() {
    return maybe() ? few(1, 1) : few(1, 1) + " " + few(1, 1);
  }
}
