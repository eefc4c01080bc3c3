package dev.winnow.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The decisions about the documents of one bucket, by their kinds. */
public final class BucketDecisions {
  private final Map<DecisionKind<?>, List<?>> byKind = new HashMap<>();

  /** Adds all decisions of a kind. */
  public <T extends Record> void put(DecisionKind<T> kind, List<T> decisions) {
    byKind.put(kind, decisions);
  }

  /** The decisions of a kind, in any order; empty if there are none. */
  @SuppressWarnings("unchecked") // As they were put.
  public <T extends Record> List<T> of(DecisionKind<T> kind) {
    return (List<T>) byKind.getOrDefault(kind, List.of());
  }
}
