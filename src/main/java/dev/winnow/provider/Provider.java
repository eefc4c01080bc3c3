package dev.winnow.provider;

/**
 * Makes a part of a pipeline out of its entry in the pipeline file:
 *
 * <pre>
 * - type: DropShort            # {@link #type}
 *   name: NoStubs              # {@link StepContext#name}
 *   config: {min_words: 50}    # {@link #config}
 * </pre>
 *
 * <p>A provider has a public constructor without parameters. Implement {@link StepProvider}, {@link
 * SourceProvider} or {@link SinkProvider}, and name the class in the file {@code
 * META-INF/services/} followed by the full name of that interface.
 *
 * @param <C> the settings
 * @param <T> the part
 */
public interface Provider<C extends Record, T> {

  /** The name that pipeline files write as {@code type}; no two providers may share it. */
  String type();

  /**
   * The record that {@code config} is bound to. Its components are the keys, {@code minWords} for
   * {@code min_words}; each is an {@link Integer}, {@link Long}, {@link Double}, {@link Boolean},
   * {@link String}, {@link java.time.Duration}, {@code List<String>}, {@code Map<String, String>},
   * an enum, or a record of these. A key that is absent is null, for which the constructor sets a
   * default. An {@link IllegalArgumentException} of the constructor becomes a complaint that begins
   * with file and line.
   */
  Class<C> config();

  /**
   * Makes the part. It runs once, where the pipeline file is read.
   *
   * @param config the settings; never null
   * @param context the entry's name, the paths that it may read, and complaints
   * @throws IllegalArgumentException with one sentence if the settings cannot be used; the
   *     complaint begins with file, line and name
   * @throws dev.winnow.yaml.ConfigException if a file that the settings name is wrong
   */
  T create(C config, StepContext context);
}
