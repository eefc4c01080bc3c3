package dev.winnow.kafka;

import dev.winnow.io.Sink;
import dev.winnow.kafka.lines.Delivery;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepContext;

/** Makes the sink {@link WriteKafka}. */
public final class WriteKafkaProvider implements SinkProvider<WriteKafka> {

  @Override
  public String type() {
    return "WriteKafka";
  }

  @Override
  public boolean streaming() {
    return true;
  }

  @Override
  public boolean bounded() {
    return true;
  }

  @Override
  public Class<WriteKafka> config() {
    return WriteKafka.class;
  }

  /**
   * {@inheritDoc} A run that ends has no checkpoints: it sends each line at once, and again if the
   * engine repeats a task.
   */
  @Override
  public Sink create(WriteKafka sink, StepContext context) {
    return context.streaming() ? sink : sink.with(Delivery.AT_LEAST_ONCE);
  }
}
