package dev.winnow.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The text of an article.
 *
 * @param title its headline
 * @param paragraphs its text
 */
record Prose(String title, List<String> paragraphs) {
  /** The spread of the logarithm of lengths; that of a day of agency news is about so. */
  private static final double SPREAD = 0.6;

  private static final int LEAST = 40;
  private static final int MOST = 4000;

  /**
   * An article.
   *
   * @param median the number of words that half of all articles have or exceed
   */
  static Prose of(Vocabulary vocabulary, SplittableRandom random, int median) {
    int left = (int) Math.round(median * Math.exp(SPREAD * gaussian(random)));
    left = Math.max(LEAST, Math.min(MOST, left));
    List<String> paragraphs = new ArrayList<>();
    while (left > 0) {
      StringBuilder text = new StringBuilder();
      for (int sentences = 2 + random.nextInt(3); sentences > 0 && left > 0; sentences--) {
        left -= sentence(vocabulary, random, text);
      }
      paragraphs.add(text.toString());
    }
    return new Prose(title(vocabulary, random), paragraphs);
  }

  /**
   * Weekly figures in one of {@code frames} frames: the same words each week, and other numbers.
   */
  static Prose figures(Vocabulary vocabulary, SplittableRandom random, int frames) {
    SplittableRandom frame = new SplittableRandom(-1 - random.nextInt(frames));
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 3; j++) {
        int unused = sentence(vocabulary, frame, text);
        text.setLength(text.length() - 1);
        text.append(": ").append(figure(random)).append(" against ").append(figure(random));
        text.append(", or ").append(random.nextInt(100)).append(" percent.");
      }
      paragraphs.add(text.toString());
    }
    return new Prose(title(vocabulary, frame), paragraphs);
  }

  /** The same story as another desk prints it: another headline, and one word in 60 changed. */
  Prose edited(Vocabulary vocabulary, SplittableRandom random) {
    List<String> edited = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String[] words = paragraph.split(" ");
      for (int i = 0; i < words.length; i++) {
        if (random.nextInt(60) == 0) {
          words[i] = vocabulary.word(random);
        }
      }
      edited.add(String.join(" ", words));
    }
    return new Prose(title(vocabulary, random), edited);
  }

  /** The same, cut after half of its paragraphs, or a third. */
  Prose cut(SplittableRandom random) {
    int kept = Math.max(1, paragraphs.size() / (2 + random.nextInt(2)));
    return new Prose(title, paragraphs.subList(0, kept));
  }

  /** The same with a paragraph of another article at its end. */
  Prose quoting(Prose other) {
    List<String> longer = new ArrayList<>(paragraphs);
    longer.add(other.paragraphs.get(other.paragraphs.size() / 2));
    return new Prose(title, longer);
  }

  private static String title(Vocabulary vocabulary, SplittableRandom random) {
    StringBuilder title = new StringBuilder(vocabulary.name(random));
    for (int words = 4 + random.nextInt(6); words > 0; words--) {
      title.append(' ').append(vocabulary.word(random));
    }
    return title.toString();
  }

  /** Appends a sentence and returns the number of its words. */
  private static int sentence(Vocabulary vocabulary, SplittableRandom random, StringBuilder text) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    int words = 8 + random.nextInt(18);
    text.append(vocabulary.name(random));
    for (int i = 1; i < words; i++) {
      text.append(random.nextInt(14) == 0 ? ", " : " ");
      text.append(random.nextInt(12) == 0 ? vocabulary.name(random) : vocabulary.word(random));
    }
    text.append('.');
    return words;
  }

  private static String figure(SplittableRandom random) {
    return random.nextInt(1, 900) + "," + random.nextInt(100, 1000);
  }

  /** Box and Muller's method (1958). */
  private static double gaussian(SplittableRandom random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
