package dev.winnow.dedup.stream;

import java.util.Arrays;

/**
 * The memory of bytes that came before.
 *
 * @param number of the document in the order of arrival
 * @param of the document whose record holds their text, where that is another; empty where it is
 *     their own; null where they could not be read
 * @param places hashes of the places where they were found
 */
record SeenBytes(long number, String of, int[] places) {
  /** The greatest number of places that are kept: the first, and the last of the others. */
  static final int MAX_KEPT_PLACES = 256;

  /** Whether they were found there. */
  boolean isAt(int place) {
    return Arrays.stream(places).anyMatch(each -> each == place);
  }

  /** Found there too. */
  SeenBytes at(int place) {
    int[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    return new SeenBytes(number, of, FirstAndLast.of(more, MAX_KEPT_PLACES));
  }
}
