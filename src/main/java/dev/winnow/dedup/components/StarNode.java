package dev.winnow.dedup.components;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A node with its neighbours, and the two operations of Kiveris, Lattanzi, Mirrokni, Rastogi and
 * Vassilvitskii, "Connected Components in MapReduce and Beyond" (2014). Taken in turns, they keep
 * what is connected and make each component a star with its smallest node in the middle.
 *
 * <p>Beyond the paper, a node that is left with one edge to a smaller one tells that one so. By
 * that the middle of a star knows that its component is done, which then takes part in no further
 * round.
 */
final class StarNode {
  private final String node;
  private final TreeSet<String> others = new TreeSet<>();
  private boolean done = true;

  private StarNode(String node) {
    this.node = node;
  }

  /** The stars of all nodes that {@code halfEdges} start from. */
  static Collection<StarNode> among(Iterable<HalfEdge> halfEdges) {
    Map<String, StarNode> stars = new HashMap<>();
    for (HalfEdge halfEdge : halfEdges) {
      stars.computeIfAbsent(halfEdge.node(), StarNode::new).add(halfEdge);
    }
    return stars.values();
  }

  private void add(HalfEdge halfEdge) {
    done &= halfEdge.leaf();
    if (!halfEdge.other().equals(node)) {
      others.add(halfEdge.other());
    }
  }

  /** An edge of a graph, seen from its ends. */
  static void halfEdges(String a, String b, Consumer<HalfEdge> sink) {
    sink.accept(new HalfEdge(a, b, a.equals(b)));
    if (!a.equals(b)) {
      sink.accept(new HalfEdge(b, a, false));
    }
  }

  /** Whether these are all nodes of a component, the smallest of them in the middle. */
  boolean isDone() {
    return done;
  }

  /** The members of a component that is done. */
  List<Root> roots() {
    List<Root> roots = new ArrayList<>(others.size() + 1);
    roots.add(new Root(node, node));
    others.forEach(other -> roots.add(new Root(other, node)));
    return roots;
  }

  /** Links all larger neighbours to the smallest node among the neighbours and this. */
  void large(Consumer<HalfEdge> sink) {
    String smallest = node;
    if (!others.isEmpty() && others.first().compareTo(node) < 0) {
      smallest = others.first();
    }
    for (String larger : others.tailSet(node, false)) {
      halfEdges(larger, smallest, sink);
    }
  }

  /** Links this and all smaller neighbours to the smallest of them. */
  void small(Consumer<HalfEdge> sink) {
    if (others.first().compareTo(node) > 0) {
      return;
    }
    String smallest = others.first();
    if (others.size() == 1) {
      sink.accept(new HalfEdge(smallest, node, true));
      return;
    }
    halfEdges(node, smallest, sink);
    for (String smaller : others.subSet(smallest, false, node, false)) {
      halfEdges(smaller, smallest, sink);
    }
  }
}
