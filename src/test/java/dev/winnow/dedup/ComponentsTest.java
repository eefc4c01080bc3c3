package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.values.KV;

class ComponentsTest {
  private static final int NODES = 60;
  private static final Components COMPONENTS = new Components();

  /** An edge between two nodes. */
  record Edge(int from, int to) {}

  @Property(tries = 300)
  void mergedForestsAreThatOfAPlainUnionFind(
      @ForAll("graphs") List<Edge> graph,
      @ForAll @IntRange(min = 1, max = 5) int workers,
      @ForAll Random random) {
    List<Edge> shuffled = new ArrayList<>(graph);
    Collections.shuffle(shuffled, random);
    List<Map<String, String>> forests =
        new ArrayList<>(
            IntStream.range(0, workers).mapToObj(i -> COMPONENTS.createAccumulator()).toList());
    for (Edge edge : shuffled) {
      int worker = random.nextInt(workers);
      forests.set(worker, COMPONENTS.addInput(forests.get(worker), named(edge)));
    }

    assertThat(COMPONENTS.extractOutput(COMPONENTS.mergeAccumulators(forests)))
        .isEqualTo(plain(graph));
  }

  private static Map<String, String> plain(List<Edge> graph) {
    UnionFind sets = new UnionFind(NODES);
    graph.forEach(edge -> sets.union(edge.from(), edge.to()));
    Map<String, String> roots = new HashMap<>();
    for (Edge edge : graph) {
      roots.put(name(edge.from()), name(sets.find(edge.from())));
      roots.put(name(edge.to()), name(sets.find(edge.to())));
    }
    return roots;
  }

  private static KV<String, String> named(Edge edge) {
    return KV.of(name(edge.from()), name(edge.to()));
  }

  private static String name(int node) {
    return String.valueOf((char) ('A' + node));
  }

  /** Random graphs, paths and stars. */
  @Provide
  Arbitrary<List<Edge>> graphs() {
    Arbitrary<Integer> nodes = Arbitraries.integers().between(0, NODES - 1);
    Arbitrary<List<Edge>> random =
        nodes.tuple2().map(pair -> new Edge(pair.get1(), pair.get2())).list().ofMaxSize(80);
    Arbitrary<List<Edge>> paths =
        nodes.map(n -> IntStream.range(0, n).mapToObj(i -> new Edge(i + 1, i)).toList());
    Arbitrary<List<Edge>> stars =
        nodes.map(n -> IntStream.range(0, n).mapToObj(i -> new Edge(n, i)).toList());
    return Arbitraries.oneOf(random, paths, stars);
  }
}
