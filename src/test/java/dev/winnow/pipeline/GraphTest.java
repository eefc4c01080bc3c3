package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.CombineFnBase.GlobalCombineFn;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PValue;
import org.junit.jupiter.api.Test;

/** What the graph of {@code pipelines/batch.yaml} looks like to an engine. */
class GraphTest {
  private static final Path BATCH = Path.of("pipelines", "batch.yaml");
  private static final Path APPROVED =
      Path.of("src", "test", "resources", "dev", "winnow", "pipeline", "steps.txt");

  /**
   * Engines keep metrics, state and progress by these names: who changes one changes dashboards and
   * savepoints, and says so in the changelog.
   */
  @Test
  void hasTheApprovedStepNames() throws IOException {
    String found = String.join("\n", names(batch())) + "\n";
    Path written = Files.writeString(Path.of("target", "steps.txt"), found);
    assertThat(found)
        .as("step names; if the new ones are meant, copy " + written + " to " + APPROVED)
        .isEqualTo(Files.readString(APPROVED));
  }

  @Test
  void encodesNothingByJavaSerialization() throws CannotProvideCoderException {
    Pipeline pipeline = batch();
    List<String> serialized = new ArrayList<>();
    for (Edge edge : edges(pipeline)) {
      if (isSerializable(edge.coder())) {
        serialized.add(edge.name() + ": " + edge.coder());
      }
    }
    assertThat(serialized).isEmpty();
    assertThat(edges(pipeline)).hasSizeGreaterThan(40);
  }

  /**
   * What travels.
   *
   * @param name the step that it comes out of
   */
  private record Edge(String name, Coder<?> coder) {}

  private static Pipeline batch() {
    PipelineOptions options = PipelineOptionsFactory.fromArgs("--stableUniqueNames=ERROR").create();
    Pipeline pipeline = Pipeline.create(options);
    Graph.build(pipeline, ((BatchPlan) PipelineFile.read(BATCH)).withInput("in").withOutput("out"));
    return pipeline;
  }

  /** The names of all steps that do something, as engines know them. */
  static Set<String> names(Pipeline pipeline) {
    Set<String> names = new LinkedHashSet<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public void visitPrimitiveTransform(TransformHierarchy.Node node) {
            names.add(node.getFullName());
          }
        });
    return names;
  }

  private static List<Edge> edges(Pipeline pipeline) throws CannotProvideCoderException {
    List<Edge> edges = new ArrayList<>();
    List<TransformHierarchy.Node> combines = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
            if (node.getTransform() instanceof Combine.PerKey) {
              combines.add(node);
            }
            return CompositeBehavior.ENTER_TRANSFORM;
          }

          @Override
          public void visitValue(PValue value, TransformHierarchy.Node producer) {
            if (value instanceof PCollection<?> items) {
              edges.add(new Edge(producer.getFullName(), items.getCoder()));
            }
          }
        });
    for (TransformHierarchy.Node node : combines) {
      edges.add(new Edge(node.getFullName(), accumulator(pipeline, node)));
    }
    return edges;
  }

  /** What is partly combined travels too. */
  private static Coder<?> accumulator(Pipeline pipeline, TransformHierarchy.Node node)
      throws CannotProvideCoderException {
    GlobalCombineFn<?, ?, ?> fn = ((Combine.PerKey<?, ?, ?>) node.getTransform()).getFn();
    PCollection<?> input = (PCollection<?>) node.getInputs().values().iterator().next();
    return accumulator(fn, pipeline, input.getCoder().getCoderArguments().get(1));
  }

  @SuppressWarnings("unchecked")
  private static <T> Coder<?> accumulator(
      GlobalCombineFn<T, ?, ?> fn, Pipeline pipeline, Coder<?> input)
      throws CannotProvideCoderException {
    return fn.getAccumulatorCoder(pipeline.getCoderRegistry(), (Coder<T>) input);
  }

  private static boolean isSerializable(Coder<?> coder) {
    return coder instanceof SerializableCoder
        || coder.getCoderArguments().stream().anyMatch(GraphTest::isSerializable);
  }
}
