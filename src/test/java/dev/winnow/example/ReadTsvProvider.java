package dev.winnow.example;

import dev.winnow.io.DocumentSource;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepContext;

/** Makes {@link ReadTsv}. */
public final class ReadTsvProvider implements SourceProvider<ReadTsv> {
  @Override
  public String type() {
    return "ReadTsv";
  }

  @Override
  public Class<ReadTsv> config() {
    return ReadTsv.class;
  }

  @Override
  public DocumentSource create(ReadTsv source, StepContext context) {
    return source;
  }
}
