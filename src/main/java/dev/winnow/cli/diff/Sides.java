package dev.winnow.cli.diff;

/**
 * What the two runs say.
 *
 * @param <T> a fate or a verdict
 * @param a of the first run
 * @param b of the second run
 */
record Sides<T extends Comparable<T>>(T a, T b) implements Comparable<Sides<T>> {

  boolean areEqual() {
    return a.equals(b);
  }

  @Override
  public int compareTo(Sides<T> other) {
    int order = a.compareTo(other.a);
    return order != 0 ? order : b.compareTo(other.b);
  }
}
