package dev.winnow.extract.html;

/** Measures one side of a page's blocks. */
interface FeatureGroup {
  /** Adds what it measures of the block, always the same features in the same order. */
  void fill(Row row, int block);
}
