package dev.winnow.cli.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pieces of two runs with the same text.
 *
 * @param a the piece of the first run
 * @param b the piece of the second run
 */
record Pair(Piece a, Piece b) {

  /** Takes the pairs with equal keys out of both lists; the pairs are in the order of {@code a}. */
  static List<Pair> take(List<Piece> a, List<Piece> b, Function<Piece, String> key) {
    Map<String, Deque<Piece>> wanted = new LinkedHashMap<>();
    for (Piece each : b) {
      wanted.computeIfAbsent(key.apply(each), unused -> new ArrayDeque<>()).add(each);
    }
    List<Pair> pairs = new ArrayList<>();
    for (Iterator<Piece> each = a.iterator(); each.hasNext(); ) {
      Piece piece = each.next();
      Deque<Piece> found = wanted.get(key.apply(piece));
      if (found != null && !found.isEmpty()) {
        pairs.add(new Pair(piece, found.remove()));
        each.remove();
      }
    }
    b.clear();
    wanted.values().forEach(b::addAll);
    return pairs;
  }

  /** The texts of the kept pieces that are not in the longest sequence of one order in both. */
  static List<String> moved(List<Pair> pairs) {
    List<Pair> kept = pairs.stream().filter(pair -> pair.a().isKept()).toList();
    int[] before = new int[kept.size()];
    int[] ends = new int[kept.size()];
    int length = 0;
    for (int i = 0; i < before.length; i++) {
      int at = position(kept, ends, length, kept.get(i).b().place());
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] stays = new boolean[before.length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      stays[i] = true;
    }
    List<String> moved = new ArrayList<>();
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        moved.add(kept.get(i).a().text());
      }
    }
    return moved;
  }

  /** The length of the longest sequence that a piece at this place can follow. */
  private static int position(List<Pair> kept, int[] ends, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (kept.get(ends[middle]).b().place() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
