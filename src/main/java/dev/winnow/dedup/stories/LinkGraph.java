package dev.winnow.dedup.stories;

import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Linked documents as numbers, in the order of owners: a smaller number is an earlier owner. The
 * same links in any order, and some of them twice, make the same graph.
 */
final class LinkGraph {
  private final List<OwnerKey> documents;
  private final List<List<Edge>> edges = new ArrayList<>();
  private final Map<OwnerKey, StoryMembership> known = new HashMap<>();

  /**
   * A link as one of its ends sees it.
   *
   * @param to the other end
   */
  record Edge(int to, Relation relation, double similarity) {
    private static final Comparator<Edge> BY_END = Comparator.comparingInt(Edge::to);

    /** The best comes first: the most similar, then the earliest owner. */
    static final Comparator<Edge> BEST =
        Comparator.comparingDouble(Edge::similarity).reversed().thenComparing(BY_END);
  }

  /** The graph of the links that join; templates are left out. */
  LinkGraph(Collection<Link> links) {
    TreeSet<OwnerKey> ends = new TreeSet<>();
    for (Link link : links) {
      if (link.joins()) {
        ends.add(link.first());
        ends.add(link.second());
        if (link.known() != null) {
          known.put(link.first(), link.known());
        }
      }
    }
    documents = List.copyOf(ends);
    Map<OwnerKey, Integer> numbers = new HashMap<>();
    for (OwnerKey document : documents) {
      numbers.put(document, numbers.size());
      edges.add(new ArrayList<>());
    }
    for (Link link : links) {
      if (link.joins()) {
        int first = numbers.get(link.first());
        int second = numbers.get(link.second());
        edges.get(first).add(new Edge(second, link.relation(), link.similarity()));
        edges.get(second).add(new Edge(first, link.relation(), link.similarity()));
      }
    }
    edges.replaceAll(list -> list.stream().distinct().sorted(Edge.BEST).toList());
  }

  int size() {
    return documents.size();
  }

  OwnerKey document(int number) {
    return documents.get(number);
  }

  /** Where a document of an earlier run stands; null for one of this run. */
  StoryMembership known(int number) {
    return known.get(document(number));
  }

  /** The links of a document, the best first. */
  List<Edge> edges(int number) {
    return edges.get(number);
  }
}
