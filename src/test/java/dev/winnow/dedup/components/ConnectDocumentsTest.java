package dev.winnow.dedup.components;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.dedup.components.Graphs.Edge;
import dev.winnow.dedup.settings.ComponentMethod;
import dev.winnow.dedup.settings.DocumentSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectDocumentsTest {
  /** Two paths, a star and pairs at random, some of which touch the others. */
  private static List<Edge> graph() {
    List<Edge> graph = new ArrayList<>(Graphs.path(40));
    Graphs.path(30).forEach(edge -> graph.add(new Edge(200 - edge.from(), 200 - edge.to())));
    for (int i = 0; i < 50; i++) {
      graph.add(new Edge(350, 300 + i));
    }
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      graph.add(new Edge(random.nextInt(400), random.nextInt(400)));
    }
    return graph;
  }

  @ParameterizedTest
  @EnumSource
  void connectsAsAPlainUnionFindDoes(ComponentMethod method) {
    List<Root> expected = new ArrayList<>();
    Graphs.components(graph()).forEach((id, root) -> expected.add(new Root(id, root)));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(connected(pipeline, graph(), method, 12)).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  @ParameterizedTest
  @EnumSource
  void withoutLinksNothingIsConnected(ComponentMethod method) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PAssert.that(connected(pipeline, List.of(), method, 2)).empty();
    pipeline.run().waitUntilFinish();
  }

  @Test
  void tooFewRoundsForALongPathFailTheRun() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Root> roots = connected(pipeline, Graphs.path(300), ComponentMethod.STAR_ROUNDS, 3);

    assertThatThrownBy(() -> roots.getPipeline().run().waitUntilFinish())
        .rootCause()
        .hasMessage(
            "the connected documents still change after 3 rounds; raise 'rounds' in the settings of"
                + " 'documents', or set 'components: union_find' there");
  }

  private static PCollection<Root> connected(
      TestPipeline pipeline, List<Edge> graph, ComponentMethod method, int rounds) {
    List<KV<String, String>> edges = graph.stream().map(Edge::named).toList();
    return pipeline
        .apply(Create.of(edges).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())))
        .apply(
            ConnectDocuments.with(
                new DocumentSettings(null, null, null, 3, method, rounds, null, null)))
        .apply(
            FlatMapElements.into(TypeDescriptor.of(Root.class))
                .via(bucket -> bucket.getValue().records()))
        .setCoder(Root.CODER);
  }
}
