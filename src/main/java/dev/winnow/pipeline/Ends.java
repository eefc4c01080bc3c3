package dev.winnow.pipeline;

import dev.winnow.kafka.ReadKafka;
import dev.winnow.kafka.WriteKafka;
import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import dev.winnow.provider.StepNode;
import dev.winnow.read.WatchFolder;
import dev.winnow.write.WriteFiles;
import dev.winnow.yaml.YamlNode;
import java.util.List;

/** The sources and sinks of streams that pipeline files know. */
final class Ends {
  /** The types of sources. */
  static final List<String> SOURCES = List.of("ReadKafka", "WatchFolder");

  /** The types of sinks. */
  static final List<String> SINKS = List.of("WriteKafka", "WriteFiles");

  private Ends() {}

  static DocumentSource source(StepNode step) {
    return switch (step.type()) {
      case "ReadKafka" -> step.bind(ReadKafka.class);
      case "WatchFolder" -> step.bind(WatchFolder.class);
      default -> throw step.node().wrong(step.type() + ": is no source of a stream");
    };
  }

  /**
   * The sink of a stream.
   *
   * @param windowing how it is parted; null if the file does not say
   */
  static LineSink sink(StepNode step, YamlNode windowing) {
    return switch (step.type()) {
      case "WriteKafka" -> {
        if (windowing != null) {
          throw windowing.wrong("windowing: is for WriteFiles; WriteKafka writes line by line");
        }
        yield step.bind(WriteKafka.class);
      }
      case "WriteFiles" -> {
        if (windowing == null) {
          throw step.node()
              .wrong("WriteFiles: needs 'windowing: {type: fixed, size: 5m}' beside 'sink'");
        }
        Windowing windows = dev.winnow.provider.Binder.bind(windowing, "windowing", Windowing.class, windowing);
        yield step.bind(WriteFiles.class).in(windows.size());
      }
      default -> throw step.node().wrong(step.type() + ": is no sink of a stream");
    };
  }

  /** Complains where a source or sink does not go with {@code streaming}. */
  static void match(StepNode step, List<String> endless, boolean streaming) {
    if (streaming && !endless.contains(step.type())) {
      throw step.node()
          .wrong(step.type() + ": does not go with 'streaming: true', which takes " + endless);
    }
    if (!streaming && endless.contains(step.type())) {
      throw step.node()
          .wrong(step.type() + ": is for streams; set 'streaming: true' below 'options'");
    }
  }
}
