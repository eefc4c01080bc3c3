package dev.winnow.dedup.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.components.Graphs.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StarNodeTest {
  /** What rounds made of a graph. */
  private record Outcome(Map<String, String> roots, int rounds) {}

  @Property(tries = 500)
  void starsAreTheComponentsOfAPlainUnionFind(
      @ForAll("graphs") List<Edge> graph, @ForAll Random random) {
    List<Edge> shuffled = new ArrayList<>(graph);
    Collections.shuffle(shuffled, random);

    assertThat(run(shuffled).roots()).isEqualTo(Graphs.components(graph));
  }

  @Test
  void aStarIsDoneAfterOneRoundAndAPathOfAThousandAfterTwelve() {
    List<Edge> star = new ArrayList<>();
    for (int i = 1; i < 1_000; i++) {
      star.add(new Edge(i, 0));
    }

    assertThat(run(star).rounds()).isEqualTo(1);
    assertThat(run(Graphs.path(1_000)).rounds()).isBetween(2, 12);
  }

  @Test
  void aNodeLinkedOnlyToItselfIsAComponent() {
    assertThat(run(List.of(new Edge(3, 3), new Edge(4, 4), new Edge(4, 5))).roots())
        .isEqualTo(
            Map.of(
                Graphs.name(3), Graphs.name(3),
                Graphs.name(4), Graphs.name(4),
                Graphs.name(5), Graphs.name(4)));
  }

  /** Rounds until nothing is left open; each node is in one component that is done. */
  private static Outcome run(List<Edge> graph) {
    List<HalfEdge> open = new ArrayList<>();
    for (Edge edge : graph) {
      StarNode.halfEdges(Graphs.name(edge.from()), Graphs.name(edge.to()), open::add);
    }
    Map<String, String> roots = new HashMap<>();
    int rounds = 0;
    while (true) {
      List<HalfEdge> large = new ArrayList<>();
      for (StarNode star : StarNode.among(open)) {
        if (star.isDone()) {
          for (Root root : star.roots()) {
            assertThat(roots.put(root.id(), root.root())).isNull();
          }
        } else {
          star.large(large::add);
        }
      }
      if (large.isEmpty()) {
        return new Outcome(roots, rounds);
      }
      List<HalfEdge> small = new ArrayList<>();
      StarNode.among(large).forEach(star -> star.small(small::add));
      open = small;
      rounds++;
    }
  }

  /** Random graphs, paths and stars. */
  @Provide
  Arbitrary<List<Edge>> graphs() {
    return Graphs.any();
  }
}
