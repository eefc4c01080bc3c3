package dev.winnow.filter;

import static dev.winnow.filter.MadeUpWords.line;
import static dev.winnow.filter.MadeUpWords.lines;
import static dev.winnow.filter.MadeUpWords.numbers;
import static dev.winnow.filter.MadeUpWords.prose;
import static dev.winnow.filter.MadeUpWords.repeated;
import static dev.winnow.filter.MadeUpWords.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Made-up texts on both sides of each threshold of the presets. The figure of each text follows
 * from its construction.
 */
final class PresetCases {
  private static final List<String> STOP_WORDS =
      List.of("the", "be", "to", "of", "and", "that", "have");

  /**
   * A text.
   *
   * @param rule the rule that it is about
   * @param value its figure
   * @param isBroken whether the figure breaks the rule
   * @param lines its paragraphs
   */
  record Case(String rule, double value, boolean isBroken, List<String> lines) {}

  private final List<Case> cases = new ArrayList<>();

  private PresetCases() {}

  static List<Case> all() {
    PresetCases all = new PresetCases();
    all.quality();
    all.repetition();
    all.c4();
    all.fineweb();
    return all.cases;
  }

  private void quality() {
    each("gopher-min-words", n -> n, n -> n < 50, n -> List.of(prose(n)), 10, 30, 49, 50, 51, 80);
    each(
        "gopher-max-words",
        n -> n,
        n -> n > 100_000,
        n -> List.of(prose(n)),
        60,
        99_999,
        100_000,
        100_001,
        100_050);
    each(
        "gopher-min-word-length",
        n -> n,
        n -> n < 3,
        n -> List.of(repeated("abcdefgh".substring(0, n), 60)),
        1,
        2,
        3,
        4,
        6);
    each(
        "gopher-max-word-length",
        n -> n,
        n -> n > 10,
        n -> List.of(repeated("abcdefghijklmn".substring(0, n), 60)),
        5,
        9,
        10,
        11,
        12,
        14);
    each(
        "gopher-hashes",
        n -> n / 100.0,
        n -> n > 10,
        n -> List.of(prose(100) + " #".repeat(n)),
        0,
        5,
        10,
        11,
        12,
        40);
    each(
        "gopher-ellipses",
        n -> n / 100.0,
        n -> n > 10,
        n -> List.of(prose(100) + (n % 2 == 0 ? " …" : " ...").repeat(n)),
        0,
        5,
        10,
        11,
        12,
        40);
    each(
        "gopher-bullet-lines",
        n -> n / 20.0,
        n -> n > 18,
        n -> lines(20, i -> (i < n ? "• " : "") + line(i)),
        0,
        10,
        17,
        18,
        19,
        20);
    each(
        "gopher-ellipsis-lines",
        n -> n / 20.0,
        n -> n > 6,
        n -> lines(20, i -> line(i) + (i < n ? "…" : ".")),
        0,
        3,
        6,
        7,
        8,
        20);
    each(
        "gopher-alphabetic-words",
        n -> n / 100.0,
        n -> n < 80,
        n -> List.of(prose(n) + " " + numbers(100 - n)),
        10,
        50,
        79,
        80,
        81,
        99);
    each(
        "gopher-stop-words",
        n -> n,
        n -> n < 2,
        n -> List.of(words(0, 60) + " " + String.join(" the ", STOP_WORDS.subList(0, n))),
        0,
        1,
        2,
        3,
        5);
  }

  private void repetition() {
    // Ten lines of the same length, of which some repeat the first.
    IntFunction<List<String>> copies = n -> lines(10, i -> line(i < n ? 0 : i));
    for (String unit : List.of("line", "paragraph")) {
      each(
          "gopher-duplicate-" + unit + "s",
          n -> Math.max(0, n - 1) / 10.0,
          n -> n > 4,
          copies,
          0,
          2,
          3,
          4,
          5,
          6,
          10);
      double length = line(0).length();
      each(
          "gopher-duplicate-" + unit + "-characters",
          n -> Math.max(0, n - 1) * length / (10 * length + 9),
          n -> n > 3,
          copies,
          0,
          2,
          3,
          4,
          5,
          8,
          10);
    }
    // A sequence of words stands n times among 60 words of their own.
    for (int gram = 2; gram <= 4; gram++) {
      repeatedNgram("gopher-top-" + gram + "-gram", gram, (24 - 2 * gram) / 100.0, false);
    }
    for (int gram = 5; gram <= 10; gram++) {
      repeatedNgram("gopher-duplicate-" + gram + "-grams", gram, (20 - gram) / 100.0, true);
    }
  }

  private void repeatedNgram(String rule, int gram, double threshold, boolean isFirstFree) {
    int length = gram * (MadeUpWords.LENGTH + 1) - 1;
    for (int times : new int[] {1, 2, 3, 4, 5, 6, 7, 9, 12, 16}) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        parts.add(words(0, gram));
        parts.add(words(20 + i, 21 + i));
      }
      parts.add(words(50, 110));
      String text = String.join(" ", parts);
      int counted = isFirstFree ? times - 1 : times == 1 ? 0 : times;
      double value = (double) counted * length / text.length();
      cases.add(new Case(rule, value, value > threshold, List.of(text)));
    }
  }

  private void c4() {
    each(
        "c4-sentences",
        n -> n,
        n -> n < 3,
        n -> n == 0 ? List.of(line(0)) : lines(n + 1, i -> line(i) + (i < n ? "." : "")),
        0,
        1,
        2,
        3,
        4,
        9);
    each(
        "c4-lorem-ipsum",
        n -> n,
        n -> n > 0,
        n -> lines(4, i -> line(i) + (i < n ? " Lorem ipsum dolor." : ".")),
        0,
        1,
        2,
        4);
    each(
        "c4-curly-brackets",
        n -> n,
        n -> n > 0,
        n -> lines(4, i -> line(i) + (i < n ? " { x." : ".")),
        0,
        1,
        3,
        4);
  }

  private void fineweb() {
    each(
        "fineweb-punctuated-lines",
        n -> n / 25.0,
        n -> n <= 3,
        n -> lines(25, i -> line(i) + (i < n ? "." : "")),
        0,
        2,
        3,
        4,
        5,
        25);
    double length = line(0).length();
    each(
        "fineweb-duplicate-line-characters",
        n -> Math.max(0, n - 1) * length / (30 * length + 29),
        n -> n > 4,
        n -> lines(30, i -> line(i < n ? 0 : i)),
        0,
        2,
        4,
        5,
        6,
        30);
    each(
        "fineweb-short-lines",
        n -> n / 100.0,
        n -> n >= 67,
        n -> lines(100, i -> i < n ? words(i, i + 5) + "." : line(i)),
        0,
        30,
        66,
        67,
        68,
        100);
  }

  private void each(
      String rule,
      IntFunction<Number> value,
      IntFunction<Boolean> isBroken,
      IntFunction<List<String>> lines,
      int... numbers) {
    for (int n : numbers) {
      cases.add(new Case(rule, value.apply(n).doubleValue(), isBroken.apply(n), lines.apply(n)));
    }
  }
}
