package dev.winnow.pipeline;

import dev.winnow.dedup.AddPastRun;
import dev.winnow.dedup.PastDocument;
import dev.winnow.dedup.index.Index;
import dev.winnow.pipeline.past.ReadPastFn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Adds a run that is over to an index. */
public final class PastRunGraph {
  private PastRunGraph() {}

  /**
   * Builds the flow from the files of a run to an index.
   *
   * @param plan the plan of the run; its output is the folder of the run, and its index the one to
   *     add to
   * @param audit the files of audit lines
   * @param records the files of records, in the same order
   * @throws dev.winnow.yaml.ConfigException if the index cannot be used
   */
  public static void build(
      Pipeline pipeline, BatchPlan plan, List<String> audit, List<String> records) {
    Index index = plan.openIndex();
    List<KV<String, String>> parts = new ArrayList<>();
    for (int i = 0; i < audit.size(); i++) {
      parts.add(KV.of(audit.get(i), records.get(i)));
    }
    PCollection<?> unused =
        pipeline
            .apply("Parts", Create.of(parts))
            .apply("Read", ParDo.of(new ReadPastFn(index, plan.dedup())))
            .setCoder(PastDocument.CODER)
            .apply("Add", AddPastRun.to(index, plan.dedup()));
  }

  /** The numbers of documents of a finished flow, by the names of {@link ReadPastFn}. */
  public static Map<String, Long> numbers(PipelineResult run) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(ReadPastFn.NAMESPACE))
            .build();
    Map<String, Long> numbers = new TreeMap<>();
    for (MetricResult<Long> counter : run.metrics().queryMetrics(filter).getCounters()) {
      numbers.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return numbers;
  }
}
