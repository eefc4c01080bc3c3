package dev.winnow.pipeline;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs of made-up words, different for each topic and number and always the same. */
final class MadeUpArticle {
  private MadeUpArticle() {}

  /** The paragraphs of a topic from one number to before another. */
  static String of(int topic, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> paragraph(topic, number))
        .collect(Collectors.joining("\n\n"));
  }

  /** The same with a word of each paragraph replaced, so that no paragraph is repeated. */
  static String reworded(int topic, int from, int to) {
    return of(topic, from, to).replace(" the ", " this old ");
  }

  /** One of its paragraphs. */
  static String paragraph(int topic, int number) {
    Random random = new Random(1000L * topic + number);
    StringBuilder text = new StringBuilder("The");
    for (int i = 0; i < 30; i++) {
      text.append(i == 15 ? " the " : " ")
          .append(Long.toString(random.nextInt(2_000_000) + 50_000, 26).replaceAll("[0-9]", "e"));
    }
    return text.append('.').toString();
  }
}
