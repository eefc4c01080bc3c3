package dev.winnow.dedup.components;

import com.sun.management.OperatingSystemMXBean;
import dev.winnow.dedup.settings.ComponentMethod;
import dev.winnow.dedup.settings.DocumentSettings;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TypeDescriptors;

/** What connecting documents costs: prints the rounds that a graph needs, and CPU seconds. */
final class ComponentsCost {
  private static final int PARTS = 16;

  private ComponentsCost() {}

  /**
   * Runs once, in a process of its own so that start-up counts for all alike.
   *
   * @param args the graph ({@code clusters}, {@code path}), its nodes, the method ({@code
   *     union_find}, {@code star_rounds}; {@code none} only makes the edges, {@code count} only
   *     counts rounds), buckets
   */
  public static void main(String[] args) {
    String graph = args[0];
    int nodes = Integer.parseInt(args[1]);
    String method = args[2];
    int buckets = Integer.parseInt(args[3]);
    if (method.equals("count")) {
      System.out.println(rounds(MadeUpGraph.edges(graph, nodes)) + " rounds");
      return;
    }
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false", "--enforceEncodability=false")
                .create());
    var edges =
        pipeline
            .apply(Create.of(IntStream.range(0, PARTS).boxed().toList()))
            .apply(
                FlatMapElements.into(
                        TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                    .via(part -> part(graph, nodes, part)))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
    if (!method.equals("none")) {
      ComponentMethod how = ComponentMethod.valueOf(method.toUpperCase(Locale.ROOT));
      edges.apply(
          ConnectDocuments.with(
              new DocumentSettings(null, null, null, buckets, how, null, null, null)));
    }
    pipeline.run().waitUntilFinish();
    long nanos =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    System.out.printf(Locale.ROOT, "%s %s: %.1f CPU-s%n", graph, method, nanos / 1e9);
  }

  private static List<KV<String, String>> part(String graph, int nodes, int part) {
    List<long[]> all = MadeUpGraph.edges(graph, nodes);
    List<KV<String, String>> edges = new ArrayList<>();
    for (int i = part; i < all.size(); i += PARTS) {
      long[] edge = all.get(i);
      edges.add(KV.of(MadeUpGraph.name(edge[0]), MadeUpGraph.name(edge[1])));
    }
    return edges;
  }

  private static int rounds(List<long[]> graph) {
    List<HalfEdge> open = new ArrayList<>();
    for (long[] edge : graph) {
      StarNode.halfEdges(MadeUpGraph.name(edge[0]), MadeUpGraph.name(edge[1]), open::add);
    }
    for (int round = 0; ; round++) {
      List<HalfEdge> large = new ArrayList<>();
      for (StarNode star : StarNode.among(open)) {
        if (!star.isDone()) {
          star.large(large::add);
        }
      }
      if (large.isEmpty()) {
        return round;
      }
      System.out.println("round " + (round + 1) + ": " + open.size() + " spokes");
      List<HalfEdge> small = new ArrayList<>();
      StarNode.among(large).forEach(star -> star.small(small::add));
      open = small;
    }
  }
}
