package dev.winnow.write;

import dev.winnow.io.Sink;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepContext;

/** Makes the sink {@link WriteJson}. */
public final class WriteJsonProvider implements SinkProvider<WriteJson> {

  @Override
  public String type() {
    return "WriteJson";
  }

  @Override
  public Class<WriteJson> config() {
    return WriteJson.class;
  }

  @Override
  public Sink create(WriteJson sink, StepContext context) {
    return sink;
  }
}
