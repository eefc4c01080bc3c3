package dev.winnow.dedup.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.apache.commons.codec.digest.DigestUtils;

/** Graphs to measure {@link ConnectDocuments} by. Names of nodes are hashes, in no order. */
final class MadeUpGraph {
  private MadeUpGraph() {}

  /** The edges of a graph, {@code clusters} or {@code path}. */
  static List<long[]> edges(String kind, int nodes) {
    List<long[]> edges = new ArrayList<>();
    BiConsumer<Integer, Integer> add = (a, b) -> edges.add(new long[] {a, b});
    switch (kind) {
      case "clusters" -> clusters(nodes, add);
      case "path" -> {
        for (int i = 1; i < nodes; i++) {
          add.accept(i - 1, i);
        }
      }
      default -> throw new IllegalArgumentException("unknown graph '" + kind + "'");
    }
    return edges;
  }

  /**
   * Four edges a node, to members of its cluster at random, as bands and shared shingles make them.
   * Sizes of clusters are heavy-tailed, from 2 to 20,000.
   */
  private static void clusters(int nodes, BiConsumer<Integer, Integer> add) {
    Random random = new Random(1);
    int start = 0;
    while (start < nodes) {
      int size = (int) Math.min(20_000, 2 / Math.pow(random.nextDouble(), 1 / 1.3));
      int end = Math.min(nodes, start + size);
      for (int i = start + 1; i < end; i++) {
        for (int k = 0; k < 4; k++) {
          add.accept(start + random.nextInt(i - start), i);
        }
      }
      start = end;
    }
  }

  static String name(long node) {
    return DigestUtils.sha256Hex(Long.toString(node));
  }
}
