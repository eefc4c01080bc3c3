package dev.winnow.example;

import dev.winnow.io.Sink;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepContext;

/** Makes {@link WriteGzip}. */
public final class WriteGzipProvider implements SinkProvider<WriteGzip> {
  @Override
  public String type() {
    return "WriteGzip";
  }

  @Override
  public Class<WriteGzip> config() {
    return WriteGzip.class;
  }

  @Override
  public Sink create(WriteGzip sink, StepContext context) {
    return sink;
  }
}
