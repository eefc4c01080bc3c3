package dev.winnow.dedup.stories;

import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.components.UnionFind;
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
 * <p>The result depends on the set of links alone. What earlier runs decided stays: their stories
 * join no other, and where a document of this run is linked to one of theirs, that comes first.
 */
public final class StoryGrouping {
  /** Links to members of a story that count as one to its core. */
  private static final int MIN_SUPPORT_LINKS = 2;

  /** Stories of more members do not join others. */
  private static final int SMALL_STORY_MEMBERS = 5;

  private final LinkGraph graph;
  private final Copies copies;
  private final UnionFind stories;
  private final boolean[] cores;
  private final PublicationSpans times;

  /**
   * The stories that these links make.
   *
   * @param links all links of some connected components
   * @param window the most days between the original of a story and another member, copies aside;
   *     null for any number
   */
  public StoryGrouping(Collection<Link> links, Integer window) {
    this.graph = new LinkGraph(links);
    this.times = new PublicationSpans(graph, window);
    this.copies = new Copies(graph);
    this.stories = new UnionFind(graph.size());
    this.cores = new boolean[graph.size()];
    resume();
    joinCores();
    joinStories();
  }

  /**
   * The decisions about the documents that belong to a story of at least two, in the order of
   * owners.
   *
   * @param links all links of some connected components
   */
  static List<StoryDecision> storyDecisions(Collection<Link> links) {
    return new StoryGrouping(links, null).storyDecisions();
  }

  /** Makes the stories of earlier runs again, as far as their members are here. */
  private void resume() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < graph.size() && graph.known(i) != null; i++) {
      cores[i] = graph.known(i).core();
      Integer other = first.putIfAbsent(graph.known(i).story(), i);
      if (other != null) {
        stories.union(i, other);
      }
    }
  }

  private void joinCores() {
    for (int i = 0; i < graph.size(); i++) {
      Optional<LinkGraph.Edge> survivor = copies.survivor(i);
      if (survivor.isPresent()) {
        stories.union(i, survivor.get().to());
      } else if (graph.known(i) == null) {
        Optional<LinkGraph.Edge> nearest = nearestCore(i);
        cores[i] = nearest.isEmpty();
        if (nearest.isPresent()) {
          join(i, stories.find(nearest.get().to()));
        }
      }
    }
  }

  private void join(int story, int other) {
    times.join(story, other);
    stories.union(story, other);
  }

  private Optional<LinkGraph.Edge> nearestCore(int document) {
    return graph.edges(document).stream()
        .filter(edge -> edge.to() < document && cores[edge.to()])
        .filter(edge -> times.fit(document, stories.find(edge.to())))
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
      if (small != null
          && small.size() <= SMALL_STORY_MEMBERS
          && stories.find(i) == i
          && !isKnown(i)) {
        int core = i;
        supporter(small, before)
            .map(stories::find)
            .filter(story -> times.fit(core, story))
            .ifPresent(story -> join(core, story));
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
        support.merge(story, cores[edge.to()] ? MIN_SUPPORT_LINKS : 1, Integer::sum);
        similarity.merge(story, edge.similarity(), Double::sum);
      }
    }
    similarity.keySet().removeIf(story -> support.get(story) < MIN_SUPPORT_LINKS);
    return similarity;
  }

  private boolean isKnown(int document) {
    return graph.known(document) != null;
  }

  /**
   * The decisions about the documents of this run, as {@link #storyDecisions(Collection)} makes
   * them.
   */
  public List<StoryDecision> storyDecisions() {
    int[] members = new int[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      members[stories.find(i)]++;
    }
    List<StoryDecision> storyDecisions = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (members[stories.find(i)] > 1 && !isKnown(i)) {
        storyDecisions.add(storyDecision(i));
      }
    }
    return storyDecisions;
  }

  private StoryDecision storyDecision(int document) {
    String id = graph.document(document).id();
    int story = stories.find(document);
    Optional<LinkGraph.Edge> of = copies.survivor(document).or(() -> mostLike(document));
    return of.isEmpty() || story == document
        ? new StoryDecision(id, name(story), Relation.ORIGINAL, null, null)
        : storyDecision(id, name(story), of.get());
  }

  private StoryDecision storyDecision(String id, String story, LinkGraph.Edge of) {
    StoryDecision storyDecision =
        new StoryDecision(id, story, of.relation(), graph.document(of.to()).id(), of.similarity());
    StoryMembership known = graph.known(of.to());
    return known == null || known.heir() == null
        ? storyDecision
        : storyDecision.redirected(known.heir());
  }

  /** The id of a story. */
  private String name(int story) {
    return isKnown(story) ? graph.known(story).story() : graph.document(story).id();
  }

  /** Where the documents of this run stand that stand in a story of another. */
  public List<StoryMembership> memberships() {
    List<StoryMembership> memberships = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      int story = stories.find(i);
      if (story != i && !isKnown(i)) {
        memberships.add(
            new StoryMembership(
                graph.document(i).id(), name(story), times.since(story), cores[i], null));
      }
    }
    return memberships;
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
