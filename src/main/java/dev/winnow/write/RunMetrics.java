package dev.winnow.write;

import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Count;
import dev.winnow.model.RunCounts.FigureKey;
import java.util.List;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * Shows in the engine's own pages the numbers that {@code _run.json} will have: the removals of
 * each rule, under the step's name, and the numbers of documents, under {@value #DOCUMENTS}. Each
 * rule that took something has a counter. An engine that repeats work may count it again.
 */
final class RunMetrics {
  /** The namespace of the numbers of documents. */
  static final String DOCUMENTS = "Documents";

  private RunMetrics() {}

  /** Adds the numbers of a shard. */
  static void add(RunCounts counts) {
    for (Count each : counts.counts()) {
      FigureKey key = each.key();
      switch (key.figure()) {
        case REMOVALS_BY_RULE -> Metrics.counter(key.step(), key.name()).inc(each.n());
        case DOCUMENTS_READ, DOCUMENTS_RECORDED, DOCUMENTS_DROPPED, DOCUMENTS_FAILED, ALSO_AT -> {
          List<String> path = SummaryJson.path(key);
          Metrics.counter(DOCUMENTS, path.get(path.size() - 1)).inc(each.n());
        }
        default -> {
          // The other numbers have no counter.
        }
      }
    }
  }
}
