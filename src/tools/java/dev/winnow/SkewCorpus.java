package dev.winnow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes a folder of documents that would be compared each with each if nothing were done about it:
 *
 * <pre>java src/tools/java/dev/winnow/SkewCorpus.java identical|paragraph|sentence NUMBER OUTPUT
 * </pre>
 *
 * <ul>
 *   <li>{@code identical}: all say the same, but for a number in the last line
 *   <li>{@code paragraph}: articles of their own that share a paragraph of sixty words
 *   <li>{@code sentence}: short notes of their own that share a sentence of ten words, so that all
 *       fall into the same buckets of shingles
 * </ul>
 */
final class SkewCorpus {
  private static final int A_FOLDER = 1_000;

  private SkewCorpus() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException(
          "usage: SkewCorpus identical|paragraph|sentence NUMBER OUTPUT");
    }
    String shared = words(new Random(0), args[0].equals("sentence") ? 10 : 60);
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Path folder = Path.of(args[2], String.valueOf(i / A_FOLDER));
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(i + ".txt"), text(args[0], shared, i), StandardCharsets.UTF_8);
    }
  }

  private static String text(String kind, String shared, int number) {
    Random random = new Random(number + 1L);
    return switch (kind) {
      case "identical" -> shared + "\n\n" + shared + "\n\nThis is number " + number + ".\n";
      case "paragraph" -> words(random, 70) + "\n\n" + shared + "\n\n" + words(random, 70) + "\n";
      case "sentence" -> words(random, 12) + " " + shared + " " + words(random, 12) + "\n";
      default -> throw new IllegalArgumentException("there is no kind '" + kind + "'");
    };
  }

  /** A sentence of made-up words of two to four syllables, with short English words between. */
  private static String words(Random random, int number) {
    String[] small = {"the", "of", "and", "to", "in", "that", "was", "for", "on", "with"};
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < number; i++) {
      out.append(out.isEmpty() ? "" : " ");
      if (i % 3 == 1) {
        out.append(small[random.nextInt(small.length)]);
      } else {
        for (int k = 0; k < 2 + random.nextInt(3); k++) {
          out.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
          out.append("aeiou".charAt(random.nextInt(5)));
        }
      }
    }
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.append('.').toString();
  }
}
