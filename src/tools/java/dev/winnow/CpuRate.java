package dev.winnow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Megabytes of source text, and documents, for each second that the benchmark's thread had the
 * processor: what a machine that is busy with other work leaves comparable.
 */
public final class CpuRate implements InternalProfiler {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long bytesBefore;
  private long documentsBefore;
  private long nanosBefore;

  @Override
  public String getDescription() {
    return "Source bytes and documents by the CPU time of the benchmark's thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    bytesBefore = Corpus.served();
    documentsBefore = Corpus.servedDocuments();
    nanosBefore = nanos();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double seconds = (nanos() - nanosBefore) / 1e9;
    double megabytes = (Corpus.served() - bytesBefore) / 1e6;
    double documents = Corpus.servedDocuments() - documentsBefore;
    return List.of(
        new ScalarResult("cpu.rate", megabytes / seconds, "MB/s", AggregationPolicy.AVG),
        new ScalarResult("cpu.documents", documents / seconds, "1/s", AggregationPolicy.AVG));
  }

  private static long nanos() {
    long nanos = 0;
    for (long id : THREADS.getAllThreadIds()) {
      ThreadInfo thread = THREADS.getThreadInfo(id);
      if (thread != null && thread.getThreadName().contains("jmh-worker")) {
        nanos += THREADS.getThreadCpuTime(id);
      }
    }
    return nanos;
  }
}
