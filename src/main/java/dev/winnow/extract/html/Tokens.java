package dev.winnow.extract.html;

import java.util.Arrays;

/** The words of a text as hashes; of scripts without spaces, each character is a word. */
final class Tokens {
  static final Tokens NONE = new Tokens();

  private int[] hashes = new int[12];
  private int size;

  private Tokens() {}

  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    int hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean ideograph = isIdeograph(c);
      if (Character.isLetterOrDigit(c) && !ideograph) {
        hash = 31 * hash + Character.toLowerCase(c);
        inWord = true;
      } else {
        if (inWord) {
          tokens.add(hash);
        }
        if (ideograph && Character.isLetterOrDigit(c)) {
          tokens.add(c);
        }
        hash = 0;
        inWord = false;
      }
    }
    return tokens;
  }

  /** Whether the character is of a script that puts no spaces between words; Korean does. */
  static boolean isIdeograph(char c) {
    return c >= '\u2E80' && c <= '\uFAFF' && !(c >= '\uAC00' && c <= '\uD7AF');
  }

  int size() {
    return size;
  }

  /** The hash of the {@code n} words from {@code from} on. */
  int gram(int from, int n) {
    int hash = 1;
    for (int i = from; i < from + n; i++) {
      hash = hash * 0x9E3779B1 + hashes[i];
    }
    return hash;
  }

  /** All grams of {@code n} words, sorted. */
  int[] grams(int n) {
    int[] grams = new int[Math.max(0, size - n + 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = gram(i, n);
    }
    Arrays.sort(grams);
    return grams;
  }

  /** How many of these tokens' grams of {@code n} words are among the sorted ones. */
  int within(int[] sorted, int n) {
    if (sorted.length == 0) {
      return 0;
    }
    int found = 0;
    for (int i = 0; i + n <= size; i++) {
      found += Arrays.binarySearch(sorted, gram(i, n)) >= 0 ? 1 : 0;
    }
    return found;
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash * 0x85EBCA6B;
  }
}
