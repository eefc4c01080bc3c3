package dev.winnow.write;

import dev.winnow.model.RecordCoder;
import dev.winnow.model.RunCounts;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;

/** Adds up the numbers of all parts of a run. */
final class SumCountsFn extends Combine.CombineFn<RunCounts, RunCounts, RunCounts> {
  private static final long serialVersionUID = 1L;

  @Override
  public RunCounts createAccumulator() {
    return RunCounts.NONE;
  }

  @Override
  public RunCounts addInput(RunCounts sum, RunCounts more) {
    return sum.plus(more);
  }

  @Override
  public RunCounts mergeAccumulators(Iterable<RunCounts> sums) {
    RunCounts all = createAccumulator();
    for (RunCounts each : sums) {
      all = all.plus(each);
    }
    return all;
  }

  @Override
  public RunCounts extractOutput(RunCounts sum) {
    return sum;
  }

  @Override
  public Coder<RunCounts> getAccumulatorCoder(CoderRegistry registry, Coder<RunCounts> input) {
    return RecordCoder.of(RunCounts.class);
  }

  @Override
  public Coder<RunCounts> getDefaultOutputCoder(CoderRegistry registry, Coder<RunCounts> input) {
    return RecordCoder.of(RunCounts.class);
  }
}
