package dev.winnow.kafka;

import dev.winnow.io.DocumentSource;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepContext;

/** Makes the source {@link ReadKafka}. */
public final class ReadKafkaProvider implements SourceProvider<ReadKafka> {

  @Override
  public String type() {
    return "ReadKafka";
  }

  @Override
  public boolean streaming() {
    return true;
  }

  @Override
  public Class<ReadKafka> config() {
    return ReadKafka.class;
  }

  @Override
  public DocumentSource create(ReadKafka source, StepContext context) {
    return source;
  }
}
