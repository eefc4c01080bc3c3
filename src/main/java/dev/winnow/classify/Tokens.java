package dev.winnow.classify;

import java.util.Arrays;

/** The words of a text as hashes; of scripts without spaces, each character is a word. */
public final class Tokens {
  public static final Tokens NONE = new Tokens();

  private int[] hashes = new int[12];
  private byte[] lengths = new byte[12];
  private int size;

  private Tokens() {}

  public static Tokens of(String text) {
    Tokens tokens = new Tokens();
    int hash = 0;
    int length = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
        inWord = true;
        continue;
      }
      switch (CharSort.of(c)) {
        case LOWER, LETTER, DIGIT -> {
          hash = 31 * hash + c;
          length++;
          inWord = true;
        }
        case CAPITAL -> {
          hash = 31 * hash + Character.toLowerCase(c);
          length++;
          inWord = true;
        }
        default -> {
          tokens.add(hash, length, inWord);
          tokens.add(c, 1, isIdeograph(c) && Character.isLetterOrDigit(c));
          hash = 0;
          length = 0;
          inWord = false;
        }
      }
    }
    tokens.add(hash, length, inWord);
    return tokens;
  }

  /** Whether the character is of a script that puts no spaces between words; Korean does. */
  public static boolean isIdeograph(char c) {
    return c >= '\u2E80' && c <= '\uFAFF' && !(c >= '\uAC00' && c <= '\uD7AF');
  }

  public int size() {
    return size;
  }

  /** The length of a word in characters, at most 127. */
  public int length(int word) {
    return lengths[word];
  }

  /** All grams of {@code n} words. */
  public IntSet grams(int n) {
    IntSet grams = new IntSet(size);
    for (int i = 0; i + n <= size; i++) {
      grams.add(gram(i, n));
    }
    return grams;
  }

  /** How many of these tokens' grams of {@code n} words are among those. */
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
        hashes = Arrays.copyOf(hashes, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size);
      }
      lengths[size] = (byte) Math.min(length, Byte.MAX_VALUE);
      hashes[size++] = hash * 0x85EBCA6B;
    }
  }
}
