package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.Graphs.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ComponentsTest {
  private static final Components COMPONENTS = new Components();

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
      forests.set(worker, COMPONENTS.addInput(forests.get(worker), edge.named()));
    }

    assertThat(COMPONENTS.extractOutput(COMPONENTS.mergeAccumulators(forests)))
        .isEqualTo(Graphs.components(graph));
  }

  /** Random graphs, paths and stars. */
  @Provide
  Arbitrary<List<Edge>> graphs() {
    return Graphs.any();
  }
}
