package dev.winnow.cli;

import dev.winnow.cli.output.OutputPlace;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.pipeline.BatchPlan;
import dev.winnow.yaml.ConfigException;
import java.util.List;

/**
 * The indexes that the command line names.
 *
 * @param folders the folders of {@code --index}; none leaves those of the pipeline
 * @param readOnly whether the run is added to none of them
 */
record IndexChoice(List<String> folders, boolean readOnly) {

  /**
   * The plan with these indexes.
   *
   * @throws ConfigException if the plan cannot have them, or has none to read
   */
  BatchPlan of(BatchPlan plan) {
    IndexFolders indexes = plan.dedup().index();
    if (!folders.isEmpty()) {
      indexes = named();
    }
    if (readOnly && indexes == null) {
      throw new ConfigException(
          "--read-only: there is no index to read; name one by --index or in 'Dedup'");
    }
    if (readOnly) {
      indexes = indexes.readOnly();
    }
    return indexes == null || indexes.equals(plan.dedup().index()) ? plan : plan.withIndex(indexes);
  }

  private IndexFolders named() {
    try {
      return IndexFolders.of(
          folders.stream().map(folder -> OutputPlace.of(folder).folder()).toList());
    } catch (IllegalArgumentException e) {
      throw new ConfigException("--" + e.getMessage());
    }
  }
}
