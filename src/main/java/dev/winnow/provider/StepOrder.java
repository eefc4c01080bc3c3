package dev.winnow.provider;

/** The places of the steps in a pipeline, in order. */
public enum StepOrder {
  /** Makes an article of bytes. */
  EXTRACT,
  /** Cleans one article at a time; each {@link StepProvider} makes one that stands here. */
  CLEAN,
  /**
   * Replaces personal data by placeholders. After it, blocks are not cut any more: their text no
   * longer tells their places in the source.
   */
  MASK,
  /** Makes paragraphs of the remaining blocks. */
  SPLIT,
  /** Removes text that recurs under unrelated articles. */
  RECURRENCE,
  /** Compares documents and paragraphs. */
  DEDUP;

  /** Whether a pipeline needs a step here. */
  public boolean isRequired() {
    return this == EXTRACT || this == SPLIT;
  }
}
