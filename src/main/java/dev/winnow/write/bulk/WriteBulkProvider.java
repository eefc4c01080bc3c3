package dev.winnow.write.bulk;

import dev.winnow.io.Sink;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepContext;

/** Makes the sink {@link BulkFiles}. */
public final class WriteBulkProvider implements SinkProvider<BulkFiles> {

  @Override
  public String type() {
    return "WriteBulk";
  }

  @Override
  public Class<BulkFiles> config() {
    return BulkFiles.class;
  }

  @Override
  public Sink create(BulkFiles sink, StepContext context) {
    return sink;
  }
}
