package dev.winnow.pipeline;

import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** The progress of a run, while it runs. */
public final class CleaningProgress {
  private static final MetricsFilter FILTER =
      MetricsFilter.builder()
          .addNameFilter(MetricNameFilter.inNamespace(CleanedOutputs.NAMESPACE))
          .build();

  private CleaningProgress() {}

  /**
   * The number of documents that went through the steps, failed ones and repeated work included.
   */
  public static long of(PipelineResult run) {
    return count(run, CleanedOutputs.DOCUMENTS);
  }

  /** The number of documents that were not cleaned, because an attempt that died had done it. */
  public static long kept(PipelineResult run) {
    return count(run, CleanedOutputs.KEPT);
  }

  private static long count(PipelineResult run, String name) {
    MetricQueryResults found = run.metrics().queryMetrics(FILTER);
    long documents = 0;
    for (MetricResult<Long> counter : found.getCounters()) {
      if (counter.getName().getName().equals(name)) {
        documents += counter.getAttempted();
      }
    }
    return documents;
  }
}
