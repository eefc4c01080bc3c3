package dev.winnow.streams;

import java.util.Random;

/**
 * News of made-up words, with English ones between, so that the language can be told: some 1,200
 * characters a story, no two of which have a sentence in common. The same number always gives the
 * same text.
 */
public final class MadeUpNews {
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
    "we", "xi", "yo", "zu", "bran", "clem", "drin", "flor", "gust", "plim", "stra", "tren", "vost"
  };
  private static final String[] SMALL = {
    "the", "of", "and", "to", "in", "that", "was", "for", "on", "with"
  };
  private static final int PARAGRAPHS = 4;
  private static final int SENTENCES = 4;
  private static final int WORDS = 12;

  private MadeUpNews() {}

  /** A story. */
  public static String story(int number) {
    return write(number, false);
  }

  /** The same story, of which one sentence was written anew. */
  static String copy(int number) {
    return write(number, true);
  }

  private static String write(int number, boolean changed) {
    Random random = new Random(number);
    StringBuilder out = new StringBuilder(1500);
    sentence(out, random, 6);
    out.append("\n\n");
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      for (int i = 0; i < SENTENCES; i++) {
        sentence(out, random, WORDS);
        out.append(". ");
      }
      out.append("\n\n");
    }
    sentence(out, changed ? new Random(-1 - number) : random, WORDS);
    return out.append(".\n").toString();
  }

  private static void sentence(StringBuilder out, Random random, int words) {
    for (int i = 0; i < words; i++) {
      int start = out.length();
      if (i % 3 == 1) {
        out.append(SMALL[random.nextInt(SMALL.length)]);
      } else {
        int syllables = 2 + random.nextInt(3);
        for (int s = 0; s < syllables; s++) {
          out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
      }
      if (i == 0) {
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
      } else {
        out.insert(start, ' ');
      }
    }
  }
}
