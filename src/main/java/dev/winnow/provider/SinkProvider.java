package dev.winnow.provider;

import dev.winnow.io.Sink;

/**
 * Makes a sink for records, audit lines and failures. A sink of your own is a {@link
 * dev.winnow.io.LineSink}, for streams and for runs that end. Only {@link
 * dev.winnow.write.JsonFiles} is another sort of sink. Most sinks are records that hold their
 * settings, as {@linkplain SourceProvider sources} are:
 *
 * <pre>{@code
 * public final class WriteQueueProvider implements SinkProvider<WriteQueue> {
 *   public String type() {
 *     return "WriteQueue";
 *   }
 *
 *   public Class<WriteQueue> config() {
 *     return WriteQueue.class;
 *   }
 *
 *   public Sink create(WriteQueue sink, StepContext context) {
 *     return sink;
 *   }
 * }
 * }</pre>
 *
 * @param <C> the settings
 */
public interface SinkProvider<C extends Record> extends Provider<C, Sink> {

  /**
   * Whether the sink is for streams and goes with {@code streaming: true}. {@code false} by
   * default.
   */
  default boolean streaming() {
    return false;
  }

  /** Whether the sink is for runs that end. By default a sink is for these or for streams. */
  default boolean bounded() {
    return !streaming();
  }

  /**
   * Whether the sink of a stream writes window by window, and needs {@code windowing} beside {@code
   * sink}; {@link StepContext#window} has the length then. {@code false} by default.
   */
  default boolean windowed() {
    return false;
  }
}
