package dev.winnow.recur;

import dev.winnow.model.DocumentStep;
import java.io.Serializable;
import java.util.Optional;

/**
 * How text that recurs under unrelated articles is removed.
 *
 * @param name what the pipeline file calls the step
 * @param settings how it is found in the corpus; null to remove nothing but known blocks
 * @param learn the file that the known blocks are written to after the run; null for none
 * @param known the blocks that an earlier run has learned; null for none
 */
public record RecurrenceStep(
    String name, RecurrenceSettings settings, String learn, LearnedBlocks known)
    implements Serializable {
  /** Nothing is removed. */
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
  public Optional<DocumentStep> stage() {
    return Optional.ofNullable(known).map(blocks -> new RemoveLearned(name, blocks));
  }

  /** All that shapes the output, in words; its stage tells which blocks were known. */
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
