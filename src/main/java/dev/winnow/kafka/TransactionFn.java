package dev.winnow.kafka;

import dev.winnow.kafka.lines.NumberedLine;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes numbered lines, a transaction for each shard of a bundle. */
final class TransactionFn extends DoFn<KV<Integer, NumberedLine>, Void> {
  private static final long serialVersionUID = 1L;

  /** A state that makes the runner keep a shard's lines in order and on one worker. */
  @StateId("last")
  private final StateSpec<ValueState<Long>> lastSpec = StateSpecs.value(VarLongCoder.of());

  private final Counter written = Metrics.counter("WriteKafka", "written");
  private final Counter repeated = Metrics.counter("WriteKafka", "repeated");
  private final WriteKafka settings;
  private transient Map<Integer, ShardTransactions> shards;

  TransactionFn(WriteKafka settings) {
    this.settings = settings;
  }

  @Setup
  public void setUp() {
    shards = new HashMap<>();
  }

  /** A line is seen here when a checkpoint holds it. */
  @RequiresStableInput
  @ProcessElement
  public void process(
      @Element KV<Integer, NumberedLine> line, @StateId("last") ValueState<Long> last) {
    int shard = line.getKey();
    ShardTransactions transactions =
        shards.computeIfAbsent(shard, number -> ShardTransactions.open(settings, number));
    if (transactions.add(line.getValue())) {
      written.inc();
    } else {
      repeated.inc();
    }
    last.write(line.getValue().number());
  }

  @FinishBundle
  public void finishBundle() {
    shards.values().forEach(ShardTransactions::commit);
  }

  @Teardown
  public void tearDown() {
    if (shards != null) {
      shards.values().forEach(ShardTransactions::close);
    }
  }
}
