package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.classify.TextShape;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.CueDistances;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.Page;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.List;

/**
 * All that is measured of a page's blocks: counts, shares, lengths and places, none of which asks
 * what language the page is in.
 */
public final class Features {
  /** The names of the features, in the order of {@link #of(int)}. */
  public static final List<String> NAMES = names();

  private final FeatureGroup[] groups;
  private final float[] values;

  public Features(PageView view, CueDistances cues, Hints hints, int headline) {
    this(view, cues, hints, headline, NAMES.size());
  }

  private Features(PageView view, CueDistances cues, Hints hints, int headline, int size) {
    values = new float[size];
    groups =
        new FeatureGroup[] {
          new TextFeatures(view),
          new TagFeatures(view),
          new CueFeatures(cues),
          new HintFeatures(view, hints, headline),
          new NeighbourFeatures(view),
          new BoxFeatures(view),
          new BoxPlaceFeatures(view),
          new LookFeatures(view)
        };
  }

  /** The features of a block. The array is the same at each call. */
  public float[] of(int block) {
    fill(FeatureVector.into(values), block);
    return values;
  }

  private void fill(FeatureVector row, int block) {
    for (FeatureGroup group : groups) {
      group.fill(row, block);
    }
  }

  private static List<String> names() {
    Block block = Block.of(BlockKind.PARAGRAPH, "any");
    Page page =
        new Page(
            List.of(new PageBlock(block, TextShape.of("any"), 0, 0, 0, 0, 0, 0, false)),
            List.of(new Box(-1, "body", 0, 0, 0, 1, 0, 0)));
    FeatureVector row = FeatureVector.ofNames();
    PageView view = new PageView(page);
    new Features(view, new CueDistances(view), Hints.NONE, -1, 0).fill(row, 0);
    return List.copyOf(row.names());
  }
}
