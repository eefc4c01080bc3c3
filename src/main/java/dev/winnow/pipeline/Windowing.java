package dev.winnow.pipeline;

import dev.winnow.provider.Binder;
import dev.winnow.provider.SinkProvider;
import dev.winnow.provider.StepNode;
import dev.winnow.yaml.YamlNode;
import java.time.Duration;

/**
 * The windows by which a sink divides a stream.
 *
 * @param type {@code fixed}
 * @param size the length of a window, from 1s to 1d; 5m by default
 */
record Windowing(String type, Duration size) {
  private static final Duration MAX_WINDOW_SIZE = Duration.ofDays(1);

  Windowing {
    size = size == null ? Duration.ofMinutes(5) : size;
    if (!"fixed".equals(type)) {
      throw new IllegalArgumentException("'type' must be fixed, was " + type);
    }
    if (size.toSeconds() < 1 || size.compareTo(MAX_WINDOW_SIZE) > 0) {
      throw new IllegalArgumentException("'size' must be from 1s to 1d, was " + size);
    }
  }

  /**
   * The length of a window of this sink; null if it has none.
   *
   * @param sink the entry of a sink
   * @param node the entry {@code windowing} of the pipeline file; null if there is none
   * @throws dev.winnow.yaml.ConfigException if the two do not go together
   */
  static Duration of(StepNode sink, SinkProvider<?> provider, YamlNode node) {
    if (!provider.windowed()) {
      if (node != null) {
        throw node.wrong("windowing: is for WriteFiles; " + sink.type() + " writes line by line");
      }
      return null;
    }
    if (node == null) {
      throw sink.node()
          .wrong(sink.type() + ": needs 'windowing: {type: fixed, size: 5m}' beside 'sink'");
    }
    return Binder.bind(node, "windowing", Windowing.class, node).size();
  }
}
