package dev.winnow.pipeline;

import java.util.Map;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * Shows in the engine's own pages what {@code _run.json} will say: what each rule removed, under
 * the step's name, and what became of documents, under {@value #DOCUMENTS}. There are as many
 * counters as rules that took something. An engine that repeats work may count it again.
 */
final class RunMetrics {
  /** The namespace of the numbers of documents. */
  static final String DOCUMENTS = "Documents";

  private static final String BY_RULE = "removals\tby_rule\t";
  private static final String OF_DOCUMENTS = "documents\t";

  private RunMetrics() {}

  /** Adds what was counted in a shard. */
  static void add(Map<String, Long> counts) {
    counts.forEach(
        (path, n) -> {
          if (path.startsWith(BY_RULE)) {
            int slash = path.lastIndexOf('/');
            count(path.substring(BY_RULE.length(), slash), path.substring(slash + 1), n);
          } else if (path.startsWith(OF_DOCUMENTS)) {
            count(DOCUMENTS, path.substring(OF_DOCUMENTS.length()), n);
          }
        });
  }

  private static void count(String namespace, String name, long n) {
    Metrics.counter(namespace, name).inc(n);
  }
}
