package dev.winnow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a folder of text several times as large, for measuring how the cost of a run grows:
 *
 * <pre>java src/tools/java/dev/winnow/GrowCorpus.java FOLDER TIMES OUTPUT</pre>
 *
 * <p>Each copy of the folder is in words of its own, so that its documents are related to each
 * other as those of the folder are, and to no document of another copy. In words of five letters
 * and more, letters from a to z give way to the letter so many places on as the copy has number, a
 * vowel to a vowel; shorter words stay, so that the language can be told.
 */
final class GrowCorpus {
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
  private static final int LONG = 5;

  private GrowCorpus() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: GrowCorpus FOLDER TIMES OUTPUT");
    }
    Path folder = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (int copy = 0; copy < Integer.parseInt(args[1]); copy++) {
      for (Path file : files) {
        Path target = Path.of(args[2], String.valueOf(copy)).resolve(folder.relativize(file));
        Files.createDirectories(target.getParent());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(target, inOtherWords(text, copy), StandardCharsets.UTF_8);
      }
    }
  }

  private static String inOtherWords(String text, int copy) {
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        for (int k = start; i - start >= LONG && k < i; k++) {
          out.setCharAt(k, shifted(text.charAt(k), copy));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static char shifted(char letter, int places) {
    char lower = letter <= 'Z' ? (char) (letter | 0x20) : letter;
    String letters = VOWELS.indexOf(lower) >= 0 ? VOWELS : CONSONANTS;
    int at = letters.indexOf(lower);
    if (at < 0) {
      return letter;
    }
    char shifted = letters.charAt((at + places) % letters.length());
    return lower == letter ? shifted : (char) (shifted & ~0x20);
  }
}
