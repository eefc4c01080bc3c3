package dev.winnow.model;

import java.util.Arrays;

/**
 * Where the text of a block departs from its source: after white space was collapsed, lines were
 * joined or a hyphen was undone. Pairs of (UTF-16 index in the text, code point offset in the
 * source), ascending; between two seams both advance code point by code point.
 */
public record Seams(int... pairs) {

  /** A block whose text stands in the source without a gap. */
  public static final Seams NONE = new Seams();

  /** The code point of the source at which the text's UTF-16 {@code index} stands. */
  int sourceOf(String text, int start, int index) {
    int textAt = 0;
    int sourceAt = start;
    for (int i = 0; i < pairs.length && pairs[i] <= index; i += 2) {
      textAt = pairs[i];
      sourceAt = pairs[i + 1];
    }
    return sourceAt + text.codePointCount(textAt, index);
  }

  /** The seams of the part of the text from UTF-16 index {@code from} to {@code to}. */
  Seams slice(int from, int to) {
    int first = 0;
    while (first < pairs.length && pairs[first] <= from) {
      first += 2;
    }
    int last = first;
    while (last < pairs.length && pairs[last] < to) {
      last += 2;
    }
    if (first == last) {
      return NONE;
    }
    int[] part = Arrays.copyOfRange(pairs, first, last);
    for (int i = 0; i < part.length; i += 2) {
      part[i] -= from;
    }
    return new Seams(part);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seams seams && Arrays.equals(pairs, seams.pairs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pairs);
  }

  @Override
  public String toString() {
    return Arrays.toString(pairs);
  }
}
