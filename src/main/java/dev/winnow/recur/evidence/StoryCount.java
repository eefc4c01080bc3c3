package dev.winnow.recur.evidence;

import java.util.List;

/** Counts stories: documents that share what they say are copies or versions of one. */
public final class StoryCount {
  private StoryCount() {}

  /** How many stories these documents tell. */
  public static int count(List<OwnText> documents) {
    int[] parent = new int[documents.size()];
    int stories = parent.length;
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (int k = 0; k < i; k++) {
        int a = root(parent, i);
        int b = root(parent, k);
        if (a != b && documents.get(i).isOfTheStoryOf(documents.get(k))) {
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
