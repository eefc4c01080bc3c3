package dev.winnow.dedup.components;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.beam.sdk.values.KV;

/** Graphs whose components are known by a plain union-find. */
final class Graphs {
  /** The nodes of {@link #any()} are smaller. */
  static final int NODES = 60;

  private Graphs() {}

  /** An edge between two nodes. */
  record Edge(int from, int to) {
    KV<String, String> named() {
      return KV.of(name(from), name(to));
    }
  }

  /** Random graphs, paths in order and out of it, and stars. */
  static Arbitrary<List<Edge>> any() {
    Arbitrary<Integer> nodes = Arbitraries.integers().between(0, NODES - 1);
    Arbitrary<List<Edge>> random =
        nodes.tuple2().map(pair -> new Edge(pair.get1(), pair.get2())).list().ofMaxSize(80);
    Arbitrary<List<Edge>> shuffled =
        Arbitraries.shuffle(IntStream.range(0, NODES).boxed().toList()).map(Graphs::path);
    Arbitrary<List<Edge>> stars =
        nodes.map(n -> IntStream.range(0, n).mapToObj(i -> new Edge(n, i)).toList());
    return Arbitraries.oneOf(random, nodes.map(Graphs::path), shuffled, stars);
  }

  /** From one to the next of so many. */
  static List<Edge> path(int length) {
    return path(IntStream.range(0, length).boxed().toList());
  }

  private static List<Edge> path(List<Integer> nodes) {
    return IntStream.range(1, nodes.size())
        .mapToObj(i -> new Edge(nodes.get(i - 1), nodes.get(i)))
        .toList();
  }

  /** Each node of the graph with the smallest of its component. */
  static Map<String, String> components(List<Edge> graph) {
    int size =
        graph.stream().mapToInt(edge -> 1 + Math.max(edge.from(), edge.to())).max().orElse(0);
    UnionFind sets = new UnionFind(size);
    graph.forEach(edge -> sets.union(edge.from(), edge.to()));
    Map<String, String> roots = new HashMap<>();
    for (Edge edge : graph) {
      roots.put(name(edge.from()), name(sets.find(edge.from())));
      roots.put(name(edge.to()), name(sets.find(edge.to())));
    }
    return roots;
  }

  /** Names in the order of numbers, in the shape of a document's id. */
  static String name(int node) {
    return String.format(Locale.ROOT, "%016x", node * 0x12345678901L);
  }
}
