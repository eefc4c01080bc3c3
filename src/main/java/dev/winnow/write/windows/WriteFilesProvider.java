package dev.winnow.write.windows;

import dev.winnow.io.Sink;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepContext;

/** Makes the sink {@link WriteFiles}. */
public final class WriteFilesProvider implements SinkProvider<WriteFiles> {

  @Override
  public String type() {
    return "WriteFiles";
  }

  @Override
  public boolean streaming() {
    return true;
  }

  @Override
  public boolean windowed() {
    return true;
  }

  @Override
  public Class<WriteFiles> config() {
    return WriteFiles.class;
  }

  @Override
  public Sink create(WriteFiles sink, StepContext context) {
    return sink.in(context.window());
  }
}
