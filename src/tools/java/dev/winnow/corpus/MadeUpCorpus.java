package dev.winnow.corpus;

import java.util.BitSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A corpus whose duplicates are known. What document <i>n</i> is depends on the seed and on
 * <i>n</i> alone, so that documents can be made in any order. A version of another document is one
 * of any document before it, so that a few stories have many versions and most have none.
 */
final class MadeUpCorpus {
  /** Documents of a site, which is a folder. */
  static final int A_SITE = 1000;

  private static final int FRAMES = 500;
  private static final int NUMBER = 10;

  /** What a document is; the numbers are shares in percent. */
  enum Kind {
    ORIGINAL(71, "single"),
    EXACT(4, "light"),
    NEAR(8, "medium"),
    CUT(5, "heavy"),
    QUOTING(6, "single"),
    FIGURES(6, "single");

    private final int percent;
    private final String tier;

    Kind(int percent, String tier) {
      this.percent = percent;
      this.tier = tier;
    }

    boolean isVersion() {
      return this == EXACT || this == NEAR || this == CUT;
    }
  }

  private final Vocabulary vocabulary = new Vocabulary();
  private final long seed;
  private final int words;

  /**
   * @param seed another seed, another corpus
   * @param words the number of words that half of all documents have or exceed
   */
  MadeUpCorpus(long seed, int words) {
    this.seed = seed;
    this.words = words;
  }

  /** The path of a document below the corpus. */
  static String path(int number) {
    return String.format(Locale.ROOT, "site-%05d/%08d.txt", number / A_SITE, number);
  }

  /** What a document is. */
  Kind kind(int number) {
    int percent = number == 0 ? 0 : random(number, 0).nextInt(100);
    for (Kind kind : Kind.values()) {
      percent -= kind.percent;
      if (percent < 0) {
        return kind;
      }
    }
    throw new AssertionError("the shares are less than the whole");
  }

  /** The original of a document, which is itself unless it is a version. */
  int original(int number) {
    int at = number;
    while (kind(at).isVersion()) {
      at = random(at, 1).nextInt(at);
    }
    return at;
  }

  /** The text of a document with what its site puts around it. */
  String text(int number) {
    if (kind(number) == Kind.EXACT) {
      // The site of the original too: its bytes.
      return text(original(number));
    }
    Prose prose = prose(number);
    SplittableRandom random = random(number, 3);
    StringBuilder text = new StringBuilder(8 * words + 512);
    text.append(prose.title()).append("\n\nBy ").append(vocabulary.name(random)).append(' ');
    text.append(vocabulary.name(random)).append("\n\nMarch ").append(1 + random.nextInt(28));
    text.append(", ").append(2000 + random.nextInt(25)).append("\n\n");
    for (String paragraph : prose.paragraphs()) {
      text.append(paragraph).append("\n\n");
      if (random.nextInt(NUMBER) == 0) {
        text.append("Advertisement\n\n");
      }
    }
    return text.append(around(number / A_SITE)).toString();
  }

  /** The lines below each article of a site. */
  private String around(int site) {
    SplittableRandom random = new SplittableRandom(seed ^ 0x5EED_0000_0000L ^ site);
    String name = vocabulary.name(random);
    StringBuilder lines = new StringBuilder("Share this article\n\n");
    lines.append("The ").append(name).append(" Post has been printed in ");
    lines.append(vocabulary.name(random)).append(" since ").append(1850 + random.nextInt(120));
    lines.append(" and is read in ").append(vocabulary.name(random)).append(" and beyond.\n\n");
    return lines.append("Sign up for our newsletter\n").toString();
  }

  private Prose prose(int number) {
    Kind kind = kind(number);
    SplittableRandom random = random(number, 2);
    if (kind == Kind.FIGURES) {
      return Prose.figures(vocabulary, random, FRAMES);
    }
    if (kind == Kind.NEAR) {
      return prose(original(number)).edited(vocabulary, random);
    }
    if (kind == Kind.CUT) {
      return prose(original(number)).cut(random);
    }
    Prose prose = Prose.of(vocabulary, random, words);
    return kind == Kind.QUOTING
        ? prose.quoting(prose(original(random(number, 1).nextInt(number))))
        : prose;
  }

  /**
   * A line of labels for each of so many documents: file, cluster, tier and share of the original's
   * words, with tabs between. Tiers: {@code seed}, the original of others; {@code single}, one
   * without versions; {@code light}, the same bytes; {@code medium}, edited; {@code heavy}, cut.
   */
  Iterable<String> labels(int documents) {
    BitSet seeds = new BitSet(documents);
    for (int i = 0; i < documents; i++) {
      if (kind(i).isVersion()) {
        seeds.set(original(i));
      }
    }
    return () -> IntStream.range(0, documents).mapToObj(i -> label(i, seeds.get(i))).iterator();
  }

  private String label(int number, boolean isSeed) {
    Kind kind = kind(number);
    String share =
        switch (kind) {
          case NEAR -> "0.9833";
          case CUT -> "0.4500";
          default -> kind == Kind.EXACT || isSeed ? "1.0000" : "0.0000";
        };
    return String.format(
        Locale.ROOT,
        "%08d.txt\t%d\t%s\t%s",
        number,
        original(number),
        isSeed ? "seed" : kind.tier,
        share);
  }

  private SplittableRandom random(int number, int purpose) {
    return new SplittableRandom(mixed(seed * 31 + purpose) ^ mixed(number));
  }

  /** The finaliser of MurmurHash3. */
  private static long mixed(long number) {
    long x = number + 0x9E3779B97F4A7C15L;
    x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL;
    x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
    return x ^ x >>> 33;
  }
}
