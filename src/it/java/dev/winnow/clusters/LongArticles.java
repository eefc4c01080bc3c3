package dev.winnow.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Long articles of made-up words, always the same: in files of their own, and in tables that are
 * too large for one checkpoint each. A run keeps some 80 MB of them.
 */
final class LongArticles {
  static final int FILES = 1000;
  static final int TABLES = 2;
  static final int ROWS = 400;

  /** All documents, with a file that fails. */
  static final int DOCUMENTS = FILES + TABLES * ROWS + 1;

  private static final int PARAGRAPHS = 60;
  private static final int WORDS = 80;

  private LongArticles() {}

  /** Writes them into a folder, and returns it. */
  static Path write(Path folder) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("article-" + i + ".txt"), article(i, "\n\n") + "\n");
    }
    for (int table = 0; table < TABLES; table++) {
      try (var out = Files.newBufferedWriter(folder.resolve("table-" + table + ".jsonl"))) {
        for (int row = 0; row < ROWS; row++) {
          out.write("{\"text\": \"" + article(FILES + ROWS * table + row, "\\n\\n") + "\"}\n");
        }
      }
    }
    Files.writeString(folder.resolve("empty.txt"), "");
    return folder;
  }

  /** An article; every tenth has paragraphs of the one before. */
  private static String article(int number, String between) {
    int from = number % 10 == 9 ? PARAGRAPHS / 2 : 0;
    return IntStream.range(0, PARAGRAPHS)
        .mapToObj(i -> paragraph(i < from ? number - 1 : number, i))
        .collect(Collectors.joining(between));
  }

  private static String paragraph(int article, int number) {
    Random random = new Random(1000L * article + number);
    return random
        .ints(WORDS, 50_000, 2_000_000)
        .mapToObj(word -> Integer.toString(word, 26).replaceAll("[0-9]", "e"))
        .collect(Collectors.joining(" ", "The ", "."));
  }
}
