package dev.winnow.extract.html.features;

import dev.winnow.classify.EdgeCharacters;
import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.classify.TextShape;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.TagRole;

/** The features of the blocks before and after. */
final class NeighbourFeatures implements FeatureGroup {
  private static final int NEAR_BLOCKS = 5;
  private static final int MAX_DISTANCE_BLOCKS = 50;

  private final PageView view;

  NeighbourFeatures(PageView view) {
    this.view = view;
  }

  @Override
  public void fill(FeatureVector row, int i) {
    neighbour(row, "before2", i, i - 2);
    neighbour(row, "before1", i, i - 1);
    neighbour(row, "after1", i, i + 1);
    neighbour(row, "after2", i, i + 2);
    row.group("");
    int from = Math.max(0, i - NEAR_BLOCKS);
    int to = Math.min(view.size(), i + NEAR_BLOCKS + 1);
    row.share("nearProse", view.prose(from, to), view.ink(from, to));
    row.add("sinceProse", untilProse(i, -1));
    row.add("untilProse", untilProse(i, 1));
  }

  private void neighbour(FeatureVector row, String name, int i, int other) {
    row.group(name);
    boolean there = other >= 0 && other < view.size();
    PageBlock block = view.block(there ? other : i);
    TextShape shape = view.shape(there ? other : i);
    row.add("inked", there ? shape.inked() : 0);
    row.share("linked", there ? block.linked() : 0, shape.inked());
    row.add("stops", there ? shape.stops() : 0);
    row.add("headingLevel", there ? TagRole.headingLevel(view.boxOf(other).tag()) : 0);
    row.add("ends", there ? EdgeCharacters.last(block.text()) : -1);
    row.add("sameLook", there && view.boxOf(other).look() == view.boxOf(i).look());
  }

  private int untilProse(int i, int step) {
    int distance = 0;
    for (int j = i + step; j >= 0 && j < view.size() && distance < MAX_DISTANCE_BLOCKS; j += step) {
      if (view.isProse(j)) {
        return distance;
      }
      distance++;
    }
    return distance;
  }
}
