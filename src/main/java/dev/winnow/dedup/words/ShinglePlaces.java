package dev.winnow.dedup.words;

import java.util.Arrays;

/** Where hashes stand in a list, in an open table of at most half its places. */
public final class ShinglePlaces {
  private static final int EMPTY = -1;
  private static final int REPEATED = -2;

  private final long[] keys;
  private final int[] places;

  public ShinglePlaces(long[] hashes) {
    keys = new long[Math.max(2, Integer.highestOneBit(Math.max(1, hashes.length)) << 2)];
    places = new int[keys.length];
    Arrays.fill(places, EMPTY);
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      places[slot] = places[slot] == EMPTY ? i : REPEATED;
      keys[slot] = hashes[i];
    }
  }

  /** Where the hash stands, if it stands there alone; else -1. */
  public int only(long hash) {
    return Math.max(EMPTY, places[slot(hash)]);
  }

  private int slot(long hash) {
    int last = keys.length - 1;
    int slot = (int) hash & last;
    while (places[slot] != EMPTY && keys[slot] != hash) {
      slot = slot + 1 & last;
    }
    return slot;
  }
}
