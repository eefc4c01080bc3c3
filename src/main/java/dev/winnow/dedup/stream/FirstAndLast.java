package dev.winnow.dedup.stream;

import java.util.Arrays;

/** Keeps a list in the state of a stream from growing for ever. */
final class FirstAndLast {
  private FirstAndLast() {}

  /** At most so many of a list: the first, and the last of the others. */
  static int[] of(int[] all, int most) {
    if (all.length <= most) {
      return all;
    }
    int[] kept = Arrays.copyOfRange(all, all.length - most, all.length);
    kept[0] = all[0];
    return kept;
  }
}
