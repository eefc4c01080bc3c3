package dev.winnow.dedup.stories;

import dev.winnow.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which documents are copies of which. A copy's survivor is itself no copy, and the two were
 * compared: that A is like B and B like C does not make C a copy of A.
 */
final class Copies {
  private final List<Optional<LinkGraph.Edge>> survivors = new ArrayList<>();

  Copies(LinkGraph graph) {
    for (int i = 0; i < graph.size(); i++) {
      int copy = i;
      survivors.add(
          graph.edges(i).stream()
              .filter(edge -> edge.relation() == Relation.NEAR && edge.to() < copy)
              .filter(edge -> !isCopy(edge.to()))
              .findFirst());
    }
  }

  /** The link to the document that is kept in place of this one; empty if this one is kept. */
  Optional<LinkGraph.Edge> survivor(int document) {
    return survivors.get(document);
  }

  boolean isCopy(int document) {
    return survivors.get(document).isPresent();
  }
}
