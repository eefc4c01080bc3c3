package dev.winnow.recur;

import java.util.List;

/** Counts stories: documents that share text of their own are copies or versions of one. */
final class Stories {
  private Stories() {}

  /** How many stories the documents of these sketches tell. */
  static int count(List<int[]> sketches) {
    int[] parent = new int[sketches.size()];
    int stories = parent.length;
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (int k = 0; k < i; k++) {
        int a = root(parent, i);
        int b = root(parent, k);
        if (a != b && Sketch.areOfOneStory(sketches.get(i), sketches.get(k))) {
          parent[a] = b;
          stories--;
        }
      }
    }
    return stories;
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
