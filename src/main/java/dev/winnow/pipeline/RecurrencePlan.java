package dev.winnow.pipeline;

import dev.winnow.model.Stage;
import dev.winnow.recur.LearnedBlocks;
import dev.winnow.recur.RecurrenceSettings;
import dev.winnow.recur.RemoveLearned;
import dev.winnow.yaml.Shipped;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is done about text that recurs under unrelated articles.
 *
 * @param name what the pipeline file calls the step
 * @param settings how it is found in the corpus; null if only what was learned before goes
 * @param learn the file that what is known after the run is written to; null for none
 * @param known what was learned before; null if nothing was
 */
record RecurrencePlan(String name, RecurrenceSettings settings, String learn, LearnedBlocks known)
    implements Serializable {
  /** Nothing is done about it. */
  static final RecurrencePlan OFF = new RecurrencePlan("Recurrence", null, null, null);

  /**
   * The settings of {@code Recurrence}, as the pipeline file has them.
   *
   * @param settings a file; {@code shipped} for Winnow's own settings, which hold if neither this
   *     nor {@code use} is given
   */
  record Config(String settings, String learn, String use) {
    public Config {
      settings = settings == null && use == null ? Shipped.WORD : settings;
      if (learn != null && settings == null) {
        throw new IllegalArgumentException("'learn' needs 'settings: FILE', which say how");
      }
    }
  }

  /**
   * What a pipeline file says.
   *
   * @param base the folder of the file
   * @param streaming whether the source never ends
   * @throws dev.winnow.yaml.ConfigException if a setting or a file that it names is wrong
   */
  static RecurrencePlan read(StepNode step, Path base, boolean streaming) {
    Config config = step.bind(Config.class);
    if (streaming && config.settings() != null) {
      throw step.wrong(
          "'settings' compares all documents of a run, and a stream has no end; name what an"
              + " earlier run has learned by 'use: FILE' alone");
    }
    return new RecurrencePlan(
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

  /** Whether the documents of the run are compared. */
  boolean comparesDocuments() {
    return settings != null;
  }

  /** What was known before the run. */
  LearnedBlocks before() {
    return known == null ? LearnedBlocks.none() : known;
  }

  /** The step that removes what was known before the run, from each document by itself. */
  Optional<Stage> stage() {
    return Optional.ofNullable(known).map(blocks -> new RemoveLearned(name, blocks));
  }

  /** All that shapes the output; what was known is said by its stage. */
  @Override
  public String toString() {
    return settings == null
        ? name
        : String.join(
            " ",
            name,
            settings.minStories().toString(),
            settings.minShare().toString(),
            settings.minDocuments().toString(),
            settings.maxBlocks().toString());
  }
}
