package dev.winnow.classify;

/** Measures one side of a page's blocks. */
public interface FeatureGroup {
  /** Adds what it measures of the block, always the same features in the same order. */
  void fill(FeatureVector row, int block);
}
