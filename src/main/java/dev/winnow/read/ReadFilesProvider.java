package dev.winnow.read;

import dev.winnow.io.DocumentSource;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepContext;

/** Makes the source {@link ReadFiles}. */
public final class ReadFilesProvider implements SourceProvider<ReadFiles> {

  @Override
  public String type() {
    return "ReadFiles";
  }

  @Override
  public Class<ReadFiles> config() {
    return ReadFiles.class;
  }

  @Override
  public DocumentSource create(ReadFiles source, StepContext context) {
    return source.manifest() == null
        ? source
        : source.withManifest(context.existing(source.manifest()).toAbsolutePath().toString());
  }
}
