package dev.winnow.kafka;

import java.util.UUID;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Numbers the lines of each shard. */
final class NumberFn extends DoFn<KV<Integer, Line>, KV<Integer, NumberedLine>> {
  private static final long serialVersionUID = 1L;

  @StateId("writer")
  private final StateSpec<ValueState<String>> writerSpec = StateSpecs.value(StringUtf8Coder.of());

  @StateId("next")
  private final StateSpec<ValueState<Long>> nextSpec = StateSpecs.value(VarLongCoder.of());

  @ProcessElement
  public void process(
      @Element KV<Integer, Line> line,
      @StateId("writer") ValueState<String> writerState,
      @StateId("next") ValueState<Long> nextState,
      OutputReceiver<KV<Integer, NumberedLine>> out) {
    String writer = writerState.read();
    Long next = nextState.read();
    if (writer == null) {
      writer = UUID.randomUUID().toString();
      writerState.write(writer);
    }
    long number = next == null ? 0 : next;
    nextState.write(number + 1);
    out.output(KV.of(line.getKey(), new NumberedLine(writer, number, line.getValue())));
  }
}
