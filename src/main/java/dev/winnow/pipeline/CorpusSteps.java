package dev.winnow.pipeline;

import dev.winnow.dedup.DedupConfig;
import dev.winnow.dedup.DedupSettings;
import dev.winnow.recur.LearnedBlocks;
import dev.winnow.recur.RecurrenceConfig;
import dev.winnow.recur.RecurrenceSettings;
import dev.winnow.recur.RecurrenceStep;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the settings of the steps that compare documents. */
final class CorpusSteps {
  private CorpusSteps() {}

  /**
   * The settings of a {@code Dedup} step.
   *
   * @param base the folder of the pipeline file; an index is relative to the file that names it
   * @param streaming whether the source never ends
   * @throws dev.winnow.yaml.ConfigException if a setting is wrong, or does not go with {@code
   *     streaming}
   */
  static DedupSettings dedup(StepNode step, Path base, boolean streaming) {
    DedupConfig config = step.bind(DedupConfig.class);
    DedupConfig.File said = null;
    String index = step.target("index", config.index(), base);
    if (config.settings() != null) {
      said = step.bindFile(config.settings(), base, "config/dedup.yaml", DedupConfig.File.class);
      Path folder = base.resolve(config.settings()).getParent();
      index = index == null ? step.target("index", said.index(), folder) : index;
    }
    try {
      DedupSettings settings = config.in(step.name(), said, index);
      if (streaming) {
        settings.checkStream();
      } else {
        config.checkBatch();
        settings.checkBatch();
      }
      return settings;
    } catch (IllegalArgumentException e) {
      throw step.wrong(e.getMessage());
    }
  }

  /**
   * The settings of a {@code Recurrence} step.
   *
   * @param base the folder of the pipeline file
   * @param streaming whether the source never ends
   * @throws dev.winnow.yaml.ConfigException if a setting or a file that it names is wrong
   */
  static RecurrenceStep recurrence(StepNode step, Path base, boolean streaming) {
    RecurrenceConfig config = step.bind(RecurrenceConfig.class);
    if (streaming) {
      try {
        config.checkStream();
      } catch (IllegalArgumentException e) {
        throw step.wrong(e.getMessage());
      }
    }
    return new RecurrenceStep(
        step.name(),
        config.settings() == null
            ? null
            : step.bindFile(
                config.settings(), base, "config/recurrence.yaml", RecurrenceSettings.class),
        learn(step, config.learn(), base),
        config.use() == null ? null : known(step.existing(base.resolve(config.use()))));
  }

  private static String learn(StepNode step, String learn, Path base) {
    String target = step.target("learn", learn, base);
    if (target != null && !target.contains("://") && Files.isDirectory(Path.of(target))) {
      throw step.wrong("'learn' names a folder: '" + target + "'");
    }
    return target;
  }

  private static LearnedBlocks known(Path file) {
    return LearnedBlocks.read(file.toString(), PipelineFile.content(file));
  }
}
