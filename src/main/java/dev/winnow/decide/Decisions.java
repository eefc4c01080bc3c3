package dev.winnow.decide;

import dev.winnow.model.RunCounts;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * The decisions of a step in a Beam graph, and the decider that applies them.
 *
 * @param made the decisions, kind by kind
 * @param decider applies them
 * @param counts the step's counts for the summary of the run; null for none
 * @param kept the transform that stores the part that later runs need; null if the decider keeps
 *     nothing
 * @param <K> the part of a document that later runs need
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
   * Stores the part of the documents that later runs need, once all shards are written.
   *
   * @param coder the coder of the kept part of a document
   * @param then the transform that stores it; its output appears when all is stored
   * @param <K> the kept part of a document
   */
  public record Kept<K>(Coder<K> coder, PTransform<PCollection<K>, PCollection<RunCounts>> then) {}

  /** No decisions: all documents stay as they are. */
  public static Decisions<Void> none() {
    return new Decisions<>(
        List.of(), (articles, decisions, keep) -> List.copyOf(articles), null, null);
  }

  /** The kinds of decisions, in order. */
  List<DecisionKind<?>> kinds() {
    return made.stream().<DecisionKind<?>>map(Made::kind).toList();
  }
}
