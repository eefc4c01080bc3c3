package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.Row;
import dev.winnow.model.BlockKind;
import java.util.BitSet;
import java.util.List;

/** All that is measured of a document's blocks. */
final class BlockFeatures {
  /** The names of the features, in the order of {@link #of(int)}. */
  static final List<String> NAMES = names();

  private final List<FeatureGroup> groups;
  private final float[] values;

  /**
   * @param asked the blocks that will be asked for
   * @param title the document's title; null if it has none
   */
  BlockFeatures(BlockView view, BitSet asked, String title) {
    this(view, asked, title, NAMES.size());
  }

  private BlockFeatures(BlockView view, BitSet asked, String title, int size) {
    values = new float[size];
    groups =
        List.of(
            new FormFeatures(view),
            new AroundFeatures(view),
            new PlaceFeatures(view),
            new TopicFeatures(view, asked, title));
  }

  /** The features of a block. The array is the same at each call. */
  float[] of(int block) {
    Row row = Row.into(values);
    groups.forEach(group -> group.fill(row, block));
    return values;
  }

  private static List<String> names() {
    Row row = Row.ofNames();
    Piece any = new Piece("any", BlockKind.PARAGRAPH, 1, false, null, false);
    new BlockFeatures(new BlockView(List.of(any)), new BitSet(), null, 0)
        .groups.forEach(group -> group.fill(row, 0));
    return List.copyOf(row.names());
  }
}
