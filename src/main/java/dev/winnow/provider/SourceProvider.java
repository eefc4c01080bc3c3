package dev.winnow.provider;

import dev.winnow.io.DocumentSource;

/**
 * Makes a source of documents. Most sources are records that hold their settings, so that the
 * settings are the source:
 *
 * <pre>{@code
 * public final class ReadTsvProvider implements SourceProvider<ReadTsv> {
 *   public String type() {
 *     return "ReadTsv";
 *   }
 *
 *   public Class<ReadTsv> config() {
 *     return ReadTsv.class;
 *   }
 *
 *   public DocumentSource create(ReadTsv source, StepContext context) {
 *     return source;
 *   }
 * }
 * }</pre>
 *
 * @param <C> the settings
 */
public interface SourceProvider<C extends Record> extends Provider<C, DocumentSource> {

  /**
   * Whether the source never ends, and goes with {@code streaming: true}; a source that ends goes
   * without. {@code false} by default.
   */
  default boolean streaming() {
    return false;
  }
}
