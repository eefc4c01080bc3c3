package dev.winnow.read;

import dev.winnow.io.DocumentSource;
import dev.winnow.provider.SourceProvider;
import dev.winnow.provider.StepContext;

/** Makes a source that reads files of one format alone. */
abstract class OneFormatProvider implements SourceProvider<ReadFiles> {
  private final String type;
  private final String format;

  /**
   * A provider.
   *
   * @param type the name in pipeline files
   * @param format the name of the format
   */
  OneFormatProvider(String type, String format) {
    this.type = type;
    this.format = format;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Class<ReadFiles> config() {
    return ReadFiles.class;
  }

  @Override
  public DocumentSource create(ReadFiles source, StepContext context) {
    if (source.format() != null) {
      throw context.wrong("takes no 'format'; ReadFiles does");
    }
    if (source.manifest() != null || source.sidecars()) {
      throw context.wrong("takes no 'manifest' and no 'sidecars'; ReadFiles does");
    }
    return source.only(format);
  }
}
