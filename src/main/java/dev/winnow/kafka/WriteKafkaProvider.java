package dev.winnow.kafka;

import dev.winnow.io.Sink;
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
  public Class<WriteKafka> config() {
    return WriteKafka.class;
  }

  @Override
  public Sink create(WriteKafka sink, StepContext context) {
    return sink;
  }
}
