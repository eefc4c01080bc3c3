package dev.winnow.decide;

import dev.winnow.model.RunCounts;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * The decisions of a step in a Beam graph, and how they are applied.
 *
 * @param made the decisions, kind by kind
 * @param decider applies them
 * @param counts what the step has counted, for the summary of the run; null for nothing
 * @param kept what is done with what later runs need; null if the decider keeps nothing
 * @param <K> what later runs need of a document
 */
public record Decisions<K>(
    List<Made<?>> made, Decider<K> decider, PCollection<RunCounts> counts, Kept<K> kept) {
  public Decisions {
    made = List.copyOf(made);
    Objects.requireNonNull(decider);
  }

  /**
   * The decisions of one kind.
   *
   * @param kind their kind
   * @param decisions the decisions
   * @param <T> the decisions
   */
  public record Made<T extends Record>(DecisionKind<T> kind, PCollection<T> decisions) {}

  /**
   * What is done, once all is written, with what later runs need of the documents.
   *
   * @param coder the coder of what is kept of a document
   * @param then stores it; its output is there when all is stored
   * @param <K> what is kept of a document
   */
  public record Kept<K>(Coder<K> coder, PTransform<PCollection<K>, PCollection<RunCounts>> then) {}

  /** No decisions: all documents are written as they are. */
  public static Decisions<Void> none() {
    return new Decisions<>(
        List.of(), (articles, decisions, keep) -> List.copyOf(articles), null, null);
  }

  /** The kinds of decisions, in order. */
  List<DecisionKind<?>> kinds() {
    return made.stream().<DecisionKind<?>>map(Made::kind).toList();
  }
}
