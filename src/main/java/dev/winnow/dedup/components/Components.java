package dev.winnow.dedup.components;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.values.KV;

/**
 * The connected components of a graph as a forest that can be merged: each node points to a smaller
 * one of its component, and in the output to the smallest. The forest depends on the edges alone.
 */
final class Components
    extends Combine.CombineFn<KV<String, String>, Map<String, String>, Map<String, String>> {
  private static final long serialVersionUID = 1L;

  @Override
  public Map<String, String> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<String, String> addInput(Map<String, String> forest, KV<String, String> edge) {
    union(forest, edge.getKey(), edge.getValue());
    return forest;
  }

  @Override
  public Map<String, String> mergeAccumulators(Iterable<Map<String, String>> forests) {
    Map<String, String> merged = new HashMap<>();
    for (Map<String, String> forest : forests) {
      forest.forEach((node, parent) -> union(merged, node, parent));
    }
    return merged;
  }

  @Override
  public Map<String, String> extractOutput(Map<String, String> forest) {
    Map<String, String> roots = new HashMap<>();
    forest.keySet().forEach(node -> roots.put(node, find(forest, node)));
    return roots;
  }

  private static void union(Map<String, String> forest, String a, String b) {
    forest.putIfAbsent(a, a);
    forest.putIfAbsent(b, b);
    String first = find(forest, a);
    String second = find(forest, b);
    if (first.compareTo(second) < 0) {
      forest.put(second, first);
    } else {
      forest.put(first, second);
    }
  }

  private static String find(Map<String, String> forest, String node) {
    String root = node;
    String parent = forest.get(root);
    while (!parent.equals(root)) {
      String grandparent = forest.get(parent);
      forest.put(root, grandparent);
      root = grandparent;
      parent = forest.get(root);
    }
    return root;
  }

  @Override
  public Coder<Map<String, String>> getAccumulatorCoder(
      CoderRegistry registry, Coder<KV<String, String>> input) {
    return ForestCoder.of();
  }

  @Override
  public Coder<Map<String, String>> getDefaultOutputCoder(
      CoderRegistry registry, Coder<KV<String, String>> input) {
    return ForestCoder.of();
  }
}
