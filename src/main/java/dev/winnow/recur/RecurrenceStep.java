package dev.winnow.recur;

import dev.winnow.model.DocumentStep;
import java.io.Serializable;
import java.util.Optional;

/**
 * The step that removes text which recurs under unrelated articles.
 *
 * @param name the name of the step in the pipeline file
 * @param settings the settings for finding it in the corpus; null to remove known blocks only
 * @param learn the file that the known blocks are written to after the run; null for none
 * @param known the blocks that an earlier run has learned; null for none
 */
public record RecurrenceStep(
    String name, RecurrenceSettings settings, String learn, LearnedBlocks known)
    implements Serializable {
  /** The step that removes nothing. */
  public static final RecurrenceStep OFF = new RecurrenceStep("Recurrence", null, null, null);

  /** Whether the documents of the run are compared. */
  public boolean comparesDocuments() {
    return settings != null;
  }

  /** The blocks that were known before the run. */
  LearnedBlocks before() {
    return known == null ? LearnedBlocks.none() : known;
  }

  /** The step that removes known blocks, from each document by itself. */
  public Optional<DocumentStep> documentStep() {
    return Optional.ofNullable(known).map(blocks -> new RemoveLearned(name, blocks));
  }

  /**
   * All settings that change the output, in words. The document step tells which blocks were known.
   */
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
