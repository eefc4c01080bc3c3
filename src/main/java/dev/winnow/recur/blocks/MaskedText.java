package dev.winnow.recur.blocks;

import dev.winnow.text.Hash64;

/**
 * The text of a block without the parts that vary in boilerplate: case, punctuation and spaces do
 * not count, and numbers, addresses, handles and hashtags stand for any of their sort.
 *
 * @param key 64 bits of it; blocks that mostly quote never have the key of others
 * @param looseKey the same for any names: of a line of at most {@value #MAX_LINE_WORDS} words, with
 *     runs of capitalised words after the first masked; 0 where too little would be left
 * @param title whether all of its words are capitalised, as those of names, titles and labels are
 * @param numbers the number of numbers in it
 * @param quoted whether a third of it or more stands in quotation marks
 * @param tokens the hashes of its words, for {@link BottomKSketch}
 */
public record MaskedText(
    long key, long looseKey, boolean title, int numbers, boolean quoted, long[] tokens) {
  /** The longest line, in words, in which names may vary. */
  static final int MAX_LINE_WORDS = 12;

  /** The least number of words that are the same in all of its copies. */
  private static final int MIN_CONSTANT_WORDS = 2;

  private static final int MAX_NAMES = 2;
  private static final long QUOTED_SEED = 0x5155;
  private static final long LOOSE_SEED = 0x4c4f;

  public static MaskedText of(String text) {
    char[] characters = text.toCharArray();
    MaskedTokens tokens = MaskedTokens.of(characters);
    boolean quoted = Quotes.areMost(characters);
    long key = quoted ? QUOTED_SEED : Hash64.START;
    for (int i = 0; i < tokens.size(); i++) {
      key = Hash64.chain(key, tokens.hash(i));
    }
    return new MaskedText(
        key, loose(tokens), isTitle(tokens), tokens.numbers(), quoted, tokens.hashes());
  }

  private static long loose(MaskedTokens tokens) {
    if (tokens.size() > MAX_LINE_WORDS) {
      return 0;
    }
    long key = LOOSE_SEED;
    int constant = 0;
    int names = 0;
    boolean masked = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.isName(i)) {
        names += masked ? 0 : 1;
        masked = true;
      } else {
        key =
            Hash64.chain(masked ? Hash64.chain(key, MaskedTokens.MASK_HASH) : key, tokens.hash(i));
        constant += tokens.isWord(i) ? 1 : 0;
        masked = false;
      }
    }
    boolean fits = names > 0 && names <= MAX_NAMES && constant >= MIN_CONSTANT_WORDS;
    return fits ? Hash64.chain(key, masked ? MaskedTokens.MASK_HASH : LOOSE_SEED) : 0;
  }

  private static boolean isTitle(MaskedTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && !tokens.isName(i)) {
        return false;
      }
    }
    return true;
  }
}
