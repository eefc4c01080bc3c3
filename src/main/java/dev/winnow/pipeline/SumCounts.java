package dev.winnow.pipeline;

import dev.winnow.write.Counts;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;

/** Adds up what was counted in the shards. */
final class SumCounts
    extends Combine.CombineFn<Map<String, Long>, Map<String, Long>, Map<String, Long>> {
  private static final long serialVersionUID = 1L;

  @Override
  public Map<String, Long> createAccumulator() {
    return new TreeMap<>();
  }

  @Override
  public Map<String, Long> addInput(Map<String, Long> sum, Map<String, Long> more) {
    return Counts.sum(sum, more);
  }

  @Override
  public Map<String, Long> mergeAccumulators(Iterable<Map<String, Long>> sums) {
    Map<String, Long> all = createAccumulator();
    sums.forEach(sum -> Counts.sum(all, sum));
    return all;
  }

  @Override
  public Map<String, Long> extractOutput(Map<String, Long> sum) {
    return sum;
  }

  @Override
  public Coder<Map<String, Long>> getAccumulatorCoder(
      CoderRegistry registry, Coder<Map<String, Long>> input) {
    return input;
  }

  @Override
  public Coder<Map<String, Long>> getDefaultOutputCoder(
      CoderRegistry registry, Coder<Map<String, Long>> input) {
    return input;
  }
}
