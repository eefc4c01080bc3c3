package dev.winnow.read;

import dev.winnow.io.DocumentSource;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepContext;

/** Makes the source {@link WatchFolder}. */
public final class WatchFolderProvider implements SourceProvider<WatchFolder> {

  @Override
  public String type() {
    return "WatchFolder";
  }

  @Override
  public boolean streaming() {
    return true;
  }

  @Override
  public Class<WatchFolder> config() {
    return WatchFolder.class;
  }

  @Override
  public DocumentSource create(WatchFolder source, StepContext context) {
    return source;
  }
}
