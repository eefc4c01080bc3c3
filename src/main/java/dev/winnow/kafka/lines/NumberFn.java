package dev.winnow.kafka.lines;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Numbers the lines of each shard. */
public final class NumberFn extends DoFn<KV<Integer, TopicMessage>, KV<Integer, NumberedLine>> {
  private static final long serialVersionUID = 1L;

  @StateId("numbering")
  private final StateSpec<ValueState<Numbering>> numberingSpec =
      StateSpecs.value(RecordCoder.of(Numbering.class));

  @ProcessElement
  public void process(
      @Element KV<Integer, TopicMessage> element,
      @StateId("numbering") ValueState<Numbering> state,
      OutputReceiver<KV<Integer, NumberedLine>> out) {
    Numbering stored = state.read();
    Numbering numbering = stored == null ? Numbering.begun() : stored;
    TopicMessage line = element.getValue();
    out.output(KV.of(element.getKey(), numbering.numbered(line)));
    state.write(numbering.after(line));
  }
}
