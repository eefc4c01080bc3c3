package dev.winnow.dedup.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.components.Graphs.Edge;
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
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

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
    forests.replaceAll(ComponentsTest::sent);

    assertThat(COMPONENTS.extractOutput(COMPONENTS.mergeAccumulators(forests)))
        .isEqualTo(Graphs.components(graph));
  }

  @Test
  void anIdTakesHalfOfItsLetters() throws CoderException {
    String id = "0123456789abcdef".repeat(4);
    String root = "0000456789abcdef".repeat(4);
    Map<String, String> forest = Map.of(id, root, root, root);

    assertThat(sent(forest)).isEqualTo(forest);
    assertThat(CoderUtils.encodeToByteArray(ForestCoder.of(), forest)).hasSize(1 + 2 * (33 + 1));
  }

  /** As another worker gets it. */
  private static Map<String, String> sent(Map<String, String> forest) {
    try {
      return CoderUtils.clone(ForestCoder.of(), forest);
    } catch (CoderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Random graphs, paths and stars. */
  @Provide
  Arbitrary<List<Edge>> graphs() {
    return Graphs.any();
  }
}
