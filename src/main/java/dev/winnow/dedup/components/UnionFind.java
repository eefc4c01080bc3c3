package dev.winnow.dedup.components;

/**
 * Disjoint sets of the numbers below a size, each named by its smallest member, so that the names
 * depend on the unions alone and not on their order.
 */
public final class UnionFind {
  private final int[] parents;

  public UnionFind(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** These sets as they are now. */
  public UnionFind copy() {
    UnionFind copy = new UnionFind(parents.length);
    System.arraycopy(parents, 0, copy.parents, 0, parents.length);
    return copy;
  }

  /** The smallest member of the set of {@code x}. */
  public int find(int x) {
    int root = x;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  public void union(int a, int b) {
    int first = find(a);
    int second = find(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
