package dev.winnow.model;

import java.util.Arrays;

/**
 * Maps the text of a block to the decoded source, from which it departs where white space was
 * collapsed, lines were joined or a hyphen was undone. The map holds ascending pairs of a UTF-16
 * index in the text and a code point offset in the source. Between two pairs, both sides advance
 * code point by code point.
 */
public record OffsetMap(int... pairs) {

  /** A block whose text stands in the source without a gap. */
  public static final OffsetMap NONE = new OffsetMap();

  /** The code point of the source at which the text's UTF-16 {@code index} stands. */
  int sourceOf(String text, int start, int index) {
    int next = firstAfter(index);
    if (next == 0) {
      return start + text.codePointCount(0, index);
    }
    return pairs[next - 1] + text.codePointCount(pairs[next - 2], index);
  }

  /**
   * The map of the part of the text from UTF-16 index {@code from} to {@code to}. The part's first
   * character needs no pair, unless it is the first of the block, whose span may start before it.
   */
  OffsetMap slice(int from, int to) {
    int first = firstAfter(from == 0 ? -1 : from);
    int last = Math.max(first, firstAfter(to - 1));
    if (first == last) {
      return NONE;
    }
    int[] part = Arrays.copyOfRange(pairs, first, last);
    for (int i = 0; i < part.length; i += 2) {
      part[i] -= from;
    }
    return new OffsetMap(part);
  }

  /** The position in {@code pairs} of the first pair after the text's {@code index}. */
  private int firstAfter(int index) {
    int low = 0;
    int high = pairs.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[2 * middle] <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap map && Arrays.equals(pairs, map.pairs);
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
