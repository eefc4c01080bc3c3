package dev.winnow.dedup;

import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes stories of links. Links are not followed from document to document, for that glues
 * unrelated articles together: each document joins the one earlier document that it is most like
 * and that joined no other, the core of its story. Then each small story whose every member is
 * linked to the core or to two members of another story joins that.
 *
 * <p>The result depends on the set of links alone.
 */
final class Stories {
  /** Links to members of a story that count as one to its core. */
  private static final int SUPPORT = 2;

  /** Stories of more members do not join others. */
  private static final int SMALL = 5;

  private final LinkGraph graph;
  private final Copies copies;
  private final UnionFind stories;
  private final boolean[] cores;

  private Stories(LinkGraph graph) {
    this.graph = graph;
    this.copies = new Copies(graph);
    this.stories = new UnionFind(graph.size());
    this.cores = new boolean[graph.size()];
  }

  /**
   * What is decided about the documents that belong to a story of at least two, in the order of
   * owners.
   *
   * @param links all links of some connected components
   */
  static List<Verdict> verdicts(Collection<Link> links) {
    Stories stories = new Stories(new LinkGraph(links));
    stories.joinCores();
    stories.joinStories();
    return stories.verdicts();
  }

  private void joinCores() {
    for (int i = 0; i < graph.size(); i++) {
      Optional<LinkGraph.Edge> nearest = copies.survivor(i);
      if (nearest.isEmpty()) {
        nearest = nearestCore(i);
        cores[i] = nearest.isEmpty();
      }
      if (nearest.isPresent()) {
        stories.union(i, nearest.get().to());
      }
    }
  }

  private Optional<LinkGraph.Edge> nearestCore(int document) {
    return graph.edges(document).stream()
        .filter(edge -> edge.to() < document && cores[edge.to()])
        .findFirst();
  }

  private void joinStories() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < graph.size(); i++) {
      members.computeIfAbsent(stories.find(i), story -> new ArrayList<>()).add(i);
    }
    UnionFind before = stories.copy();
    for (int i = graph.size() - 1; i >= 0; i--) {
      List<Integer> small = members.get(i);
      if (small != null && small.size() <= SMALL && stories.find(i) == i) {
        int core = i;
        supporter(small, before).ifPresent(story -> stories.union(core, story));
      }
    }
  }

  /** The story that each of these documents is close to; of several the one with most links. */
  private Optional<Integer> supporter(List<Integer> members, UnionFind before) {
    Map<Integer, Double> common = null;
    for (int member : members) {
      if (!copies.isCopy(member)) {
        Map<Integer, Double> close = close(member, before);
        if (common == null) {
          common = close;
        } else {
          common.keySet().retainAll(close.keySet());
        }
      }
    }
    return common.entrySet().stream()
        .min(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The other stories that a document is close to, each with the sum of its similarities. */
  private Map<Integer, Double> close(int document, UnionFind before) {
    Map<Integer, Integer> support = new HashMap<>();
    Map<Integer, Double> similarity = new HashMap<>();
    for (LinkGraph.Edge edge : graph.edges(document)) {
      int story = before.find(edge.to());
      if (story != before.find(document) && !copies.isCopy(edge.to())) {
        support.merge(story, cores[edge.to()] ? SUPPORT : 1, Integer::sum);
        similarity.merge(story, edge.similarity(), Double::sum);
      }
    }
    similarity.keySet().removeIf(story -> support.get(story) < SUPPORT);
    return similarity;
  }

  private List<Verdict> verdicts() {
    int[] members = new int[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      members[stories.find(i)]++;
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (members[stories.find(i)] > 1) {
        verdicts.add(verdict(i));
      }
    }
    return verdicts;
  }

  private Verdict verdict(int document) {
    String id = graph.document(document).id();
    int story = stories.find(document);
    String storyId = graph.document(story).id();
    Optional<LinkGraph.Edge> of = copies.survivor(document).or(() -> mostLike(document));
    return of.isEmpty() || story == document
        ? new Verdict(id, storyId, Relation.ORIGINAL, null, null)
        : new Verdict(
            id,
            storyId,
            of.get().relation(),
            graph.document(of.get().to()).id(),
            of.get().similarity());
  }

  /** The best link to an earlier member of the same story that has a record, or to a later one. */
  private Optional<LinkGraph.Edge> mostLike(int document) {
    List<LinkGraph.Edge> within =
        graph.edges(document).stream()
            .filter(edge -> stories.find(edge.to()) == stories.find(document))
            .filter(edge -> !copies.isCopy(edge.to()))
            .toList();
    return within.stream()
        .filter(edge -> edge.to() < document)
        .findFirst()
        .or(() -> within.stream().findFirst());
  }
}
