package dev.winnow.classify;

import dev.winnow.text.IntSet;
import dev.winnow.text.UnspacedScripts;
import java.util.Arrays;

/** The words of a text as hashes; of scripts without spaces, each character is a word. */
public final class FeatureTokens {
  public static final FeatureTokens NONE = new FeatureTokens(0);

  /** Characters from which on a word is long. */
  private static final int LONG_WORD_CHARS = 5;

  private static final int MAX_EXPECTED_TOKENS = 256;

  private static final char[] FOLDED = ascii();

  /** Of each word its hash, with the lowest bit set if it is long. */
  private int[] hashes;

  private int size;

  private FeatureTokens(int expected) {
    hashes = new int[expected];
  }

  public static FeatureTokens of(String text) {
    FeatureTokens tokens = new FeatureTokens(Math.min(MAX_EXPECTED_TOKENS, text.length() / 5 + 4));
    int hash = 0;
    int start = 0;
    boolean inWord = false;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      char folded = c < FOLDED.length ? FOLDED[c] : folded(c);
      if (folded != 0) {
        hash = 31 * hash + folded;
        inWord = true;
      } else {
        tokens.add(hash, i - start, inWord);
        tokens.add(c, 1, UnspacedScripts.isIdeograph(c) && Character.isLetterOrDigit(c));
        hash = 0;
        start = i + 1;
        inWord = false;
      }
    }
    tokens.add(hash, chars.length - start, inWord);
    return tokens;
  }

  /** The character in lower case; 0 if it is none of a word. */
  private static char folded(char c) {
    return switch (CharSort.of(c)) {
      case LOWER, LETTER, DIGIT -> c;
      case CAPITAL -> Character.toLowerCase(c);
      default -> 0;
    };
  }

  private static char[] ascii() {
    char[] table = new char[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = folded(c);
    }
    return table;
  }

  public int size() {
    return size;
  }

  /** Whether a word has five letters or more, as most do that tell a subject. */
  public boolean isLong(int word) {
    return (hashes[word] & 1) != 0;
  }

  /** All runs of {@code n} words, as hashes. */
  public IntSet grams(int n) {
    IntSet grams = new IntSet(size);
    for (int i = 0; i + n <= size; i++) {
      grams.add(gram(i, n));
    }
    return grams;
  }

  /** The number of these tokens' runs of {@code n} words that are in {@code grams}. */
  public int within(IntSet grams, int n) {
    int found = 0;
    for (int i = 0; grams.size() > 0 && i + n <= size; i++) {
      found += grams.contains(gram(i, n)) ? 1 : 0;
    }
    return found;
  }

  /** The gram of {@code n} words from a word on, hashed. */
  public int gram(int from, int n) {
    int hash = 1;
    for (int i = from; i < from + n; i++) {
      hash = hash * 0x9E3779B1 + hashes[i];
    }
    return hash;
  }

  private void add(int hash, int length, boolean isWord) {
    if (isWord) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size + 4);
      }
      hashes[size++] = hash * 0x85EBCA6B << 1 | (length >= LONG_WORD_CHARS ? 1 : 0);
    }
  }
}
