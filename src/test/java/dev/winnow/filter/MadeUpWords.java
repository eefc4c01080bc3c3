package dev.winnow.filter;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Texts of made-up words, whose figures follow from their numbers. */
final class MadeUpWords {
  /** The length of each word. */
  static final int LENGTH = 5;

  private MadeUpWords() {}

  static List<String> lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).toList();
  }

  /** Eight words of which no other line has one. */
  static String line(int number) {
    return words(10 * number, 10 * number + 8);
  }

  /** A number of different words, stop words among them. */
  static String prose(int count) {
    return "the and " + words(0, count - 2);
  }

  static String numbers(int count) {
    return String.join(
        " ", IntStream.range(0, count).mapToObj(i -> Integer.toString(1000 + i)).toList());
  }

  static String repeated(String word, int times) {
    return String.join(" ", Collections.nCopies(times, word));
  }

  /** Different words of five letters each. */
  static String words(int from, int to) {
    return String.join(" ", IntStream.range(from, to).mapToObj(MadeUpWords::word).toList());
  }

  private static String word(int number) {
    char[] word = new char[LENGTH];
    Arrays.fill(word, 'q');
    int rest = number;
    for (int i = 1; i < LENGTH; i++) {
      word[i] = (char) ('a' + rest % 26);
      rest /= 26;
    }
    return new String(word);
  }
}
