package dev.winnow.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Words with the frequencies of a natural language: Zipf's law with Mandelbrot's offset. The most
 * frequent are English, so that texts pass for English; the others are made of syllables.
 */
final class Vocabulary {
  private static final int SIZE = 60_000;
  private static final double OFFSET = 2.7;

  private static final String[] ENGLISH =
      ("the of to and in a that for is on said was with as by it he at from be has an have his but"
              + " are not its this they were who will had which or their more about one been would"
              + " after up two out new people year when than first also last over other before could"
              + " years all between against some most while under because during three government")
          .split(" ");

  private static final String[] STARTS =
      "b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w".split(" ");
  private static final String[] MIDDLES = "a e i o u ai ea ou io".split(" ");
  private static final String[] ENDS =
      " n r s t l m nd st rn ck ".split(" ", -1); // the empty ones leave a syllable open

  private final String[] words = new String[SIZE];

  /** Walker's alias method (1977): a word in constant time. */
  private final double[] own = new double[SIZE];

  private final int[] alias = new int[SIZE];

  Vocabulary() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < SIZE; i++) {
      words[i] = i < ENGLISH.length ? ENGLISH[i] : madeUp(i, random);
    }
    prepare();
  }

  /** A word; frequent ones come often. */
  String word(SplittableRandom random) {
    int i = random.nextInt(SIZE);
    return words[random.nextDouble() < own[i] ? i : alias[i]];
  }

  /** A rare word with a capital, as names have. */
  String name(SplittableRandom random) {
    String word = words[ENGLISH.length + random.nextInt(SIZE - ENGLISH.length)];
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String madeUp(int rank, SplittableRandom random) {
    int syllables = rank < SIZE / 40 ? 1 : rank < SIZE / 4 ? 2 : 3;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(STARTS, random)).append(one(MIDDLES, random));
    }
    return word.append(one(ENDS, random)).toString();
  }

  private static String one(String[] choice, SplittableRandom random) {
    return choice[random.nextInt(choice.length)];
  }

  private void prepare() {
    double[] share = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      share[i] = 1 / (i + 1 + OFFSET);
    }
    double mean = Arrays.stream(share).sum() / SIZE;
    int[] small = new int[SIZE];
    int[] large = new int[SIZE];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < SIZE; i++) {
      share[i] /= mean;
      own[i] = 1;
      if (share[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int less = small[--smalls];
      int more = large[larges - 1];
      own[less] = share[less];
      alias[less] = more;
      share[more] -= 1 - share[less];
      if (share[more] < 1) {
        small[smalls++] = more;
        larges--;
      }
    }
  }
}
