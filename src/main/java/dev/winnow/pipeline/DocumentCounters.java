package dev.winnow.pipeline;

import dev.winnow.model.Article;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * The numbers of documents of a run without {@code _run.json}, counted where their lines are made.
 * An engine that repeats work may count it again.
 */
public final class DocumentCounters {
  /**
   * The names are those of a run with {@code _run.json}, so that the pages of an engine show the
   * same ones.
   */
  private static final String NAMESPACE = "Documents";

  private DocumentCounters() {}

  /** Counts a document that was read to the end. */
  static void add(Article article) {
    count("read", 1);
    count("also_at", article.source().alsoAt().size());
    count(article.dropped() == null ? "records" : "dropped", 1);
  }

  /** Counts a document that failed. */
  static void addFailure() {
    count("failures", 1);
  }

  /**
   * The numbers of a run: {@code read}, {@code also_at}, {@code records}, {@code dropped} and
   * {@code failures}; one that is 0 may be absent.
   */
  public static Map<String, Long> of(PipelineResult run) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(NAMESPACE)).build();
    Map<String, Long> numbers = new TreeMap<>();
    for (MetricResult<Long> counter : run.metrics().queryMetrics(filter).getCounters()) {
      numbers.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return numbers;
  }

  private static void count(String name, long n) {
    Metrics.counter(NAMESPACE, name).inc(n);
  }
}
