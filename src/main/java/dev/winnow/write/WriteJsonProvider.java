package dev.winnow.write;

import dev.winnow.io.Sink;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepContext;

/** Makes the sink of {@link WriteJson}. */
public final class WriteJsonProvider implements SinkProvider<JsonFiles> {

  @Override
  public String type() {
    return "WriteJson";
  }

  @Override
  public Class<JsonFiles> config() {
    return JsonFiles.class;
  }

  @Override
  public Sink create(JsonFiles sink, StepContext context) {
    return sink;
  }
}
