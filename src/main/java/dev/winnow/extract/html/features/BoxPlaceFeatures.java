package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.ContentRegions;
import dev.winnow.extract.html.page.PageView;

/** Where on the page a block stands, and where to the boxes that may hold the article. */
final class BoxPlaceFeatures implements FeatureGroup {
  private static final int MAX_BOX_LEVELS = 12;

  private final PageView view;
  private final int scored;
  private final int half;
  private final int most;

  BoxPlaceFeatures(PageView view) {
    this.view = view;
    scored = ContentRegions.bestScored(view);
    half = ContentRegions.holding(view, 0.5);
    most = ContentRegions.holding(view, 0.85);
  }

  @Override
  public void fill(FeatureVector row, int i) {
    int n = view.size();
    row.group("");
    row.add("page:blocks", n);
    row.add("page:prose", view.prose(0, n));
    row.share("page:plainProse", view.prose(0, n), view.plain(0, n));
    row.share("page:linked", view.linked(0, n), view.ink(0, n));
    row.share("at", i, n);
    row.add("fromStart", i);
    row.add("fromEnd", n - 1 - i);
    row.share("inkBefore", view.ink(0, i), view.ink(0, n));
    row.share("proseBefore", view.prose(0, i), view.prose(0, n));
    region(row, i, scored, "scored");
    region(row, i, half, "half");
    region(row, i, most, "most");
  }

  private void region(FeatureVector row, int i, int region, String name) {
    row.group(name);
    Box box = view.box(region);
    int from = i < box.from() ? i - box.from() : i >= box.to() ? i - box.to() + 1 : 0;
    row.add("from", from);
    row.add("below", from == 0 ? levels(view.around(i), region) : -1);
    row.share("ofProse", view.prose(box.from(), box.to()), view.prose(0, view.size()));
  }

  /** How many boxes that hold ever more lie from a box up to the region around it. */
  private int levels(int box, int region) {
    int levels = 0;
    for (int at = box; at > region && levels < MAX_BOX_LEVELS; at = view.up(at)) {
      levels++;
    }
    return levels;
  }
}
