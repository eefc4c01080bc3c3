package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.model.BlockKind;
import java.util.BitSet;
import java.util.List;

/**
 * All that is measured of a document's blocks: first what a block and its place look like, then,
 * where that is not enough, what it says, for which the whole document must be read.
 */
final class BlockFeatures {
  private static final ScoredBlock ANY =
      new ScoredBlock("any", BlockKind.PARAGRAPH, 1, false, null, false);

  /** How many features are measured at first. */
  static final int FIRST_FEATURES = names(false).size();

  /** The names of the features, in the order of a row. */
  static final List<String> NAMES = names(true);

  private final List<FeatureGroup> groups;
  private final float[] values = new float[NAMES.size()];

  BlockFeatures(BlockView view) {
    groups = first(view);
  }

  /** The first features of a block; the others are 0. The array is the same at each call. */
  float[] first(int block) {
    FeatureVector row = FeatureVector.into(values);
    groups.forEach(group -> group.fill(row, block));
    return values;
  }

  /** Adds the features of what a block says to its first ones. */
  static void addTopic(float[] values, TopicFeatures topic, int block) {
    topic.fill(FeatureVector.into(values, FIRST_FEATURES), block);
  }

  private static List<FeatureGroup> first(BlockView view) {
    return List.of(new FormFeatures(view), new AroundFeatures(view), new BlockPlaceFeatures(view));
  }

  private static List<String> names(boolean all) {
    FeatureVector row = FeatureVector.ofNames();
    BlockView view = new BlockView(List.of(ANY));
    first(view).forEach(group -> group.fill(row, 0));
    if (all) {
      new TopicFeatures(view, new BitSet(), null).fill(row, 0);
    }
    return List.copyOf(row.names());
  }
}
