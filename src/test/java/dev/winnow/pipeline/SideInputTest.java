package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.shuffle.NeverEmpty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Direct Runner may wait for ever for a side input without elements: there must be none. */
class SideInputTest {
  @TempDir Path folder;

  @Test
  void noSideInputCanBeEmpty() {
    BatchPlan plan =
        ((BatchPlan) PipelineFile.named("batch"))
            .withInput("in")
            .withOutput(folder.resolve("out").toString())
            .withIndex(IndexFolders.of(List.of(folder.resolve("index").toString())));
    Pipeline pipeline = Pipeline.create();
    Graph.build(pipeline, plan);

    SideInputs found = new SideInputs();
    pipeline.traverseTopologically(found);

    assertThat(found.views).hasSizeGreaterThan(3);
    assertThat(found.perhapsEmpty).isEmpty();
  }

  /** Collects views whose elements neither come with {@link NeverEmpty} nor from a combine. */
  private static final class SideInputs extends Pipeline.PipelineVisitor.Defaults {
    private final Set<PValue> filled = new HashSet<>();
    private final List<String> views = new ArrayList<>();
    private final List<String> perhapsEmpty = new ArrayList<>();

    @Override
    public void leaveCompositeTransform(Node node) {
      boolean isCombine = node.getTransform() instanceof Combine.Globally;
      if (node.getTransform() instanceof NeverEmpty
          || (isCombine && filled.containsAll(node.getInputs().values()))) {
        filled.addAll(node.getOutputs().values());
      }
    }

    /** An element for each element keeps a collection filled. */
    @Override
    public void visitPrimitiveTransform(Node node) {
      String name = node.getFullName();
      if (name.endsWith("ProduceDefault/ParMultiDo(Anonymous)")) {
        perhapsEmpty.add(name);
      }
      if (name.contains("/Map/") && node.getInputs().values().stream().anyMatch(filled::contains)) {
        filled.addAll(node.getOutputs().values());
      }
    }

    @Override
    public CompositeBehavior enterCompositeTransform(Node node) {
      boolean isView =
          node.getTransform() instanceof View.AsMap
              || node.getTransform() instanceof View.AsSingleton
              || node.getTransform() instanceof View.AsIterable
              || node.getTransform() instanceof Combine.GloballyAsSingletonView;
      if (isView) {
        views.add(node.getFullName());
        for (PValue input : node.getInputs().values()) {
          if (input instanceof PCollection && !filled.contains(input)) {
            perhapsEmpty.add(node.getFullName());
          }
        }
      }
      return CompositeBehavior.ENTER_TRANSFORM;
    }
  }
}
