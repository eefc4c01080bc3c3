package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.PageView;

/**
 * The features of the boxes around a block, without the block itself, from the smallest box
 * outwards.
 */
final class BoxFeatures implements FeatureGroup {
  private static final String[] LEVELS = {"box1", "box2", "box3", "box4"};

  private final PageView view;

  BoxFeatures(PageView view) {
    this.view = view;
  }

  @Override
  public void fill(FeatureVector row, int i) {
    int at = view.around(i);
    for (String level : LEVELS) {
      row.group(level);
      box(row, i, view.box(at));
      at = Math.max(0, view.up(at));
    }
    row.group("");
  }

  private void box(FeatureVector row, int i, Box box) {
    int from = box.from();
    int to = box.to();
    int blocks = box.blocks();
    row.add("blocks", blocks);
    row.share("ofProse", view.prose(from, to), view.prose(0, view.size()));
    row.share("ofPlain", view.plain(from, to), view.plain(0, view.size()));
    row.share("prose", view.prose(from, to), view.ink(from, to));
    row.share("linked", view.linked(from, to), view.ink(from, to));
    row.share("inked", view.ink(from, to), blocks);
    row.share("stops", view.stops(from, to), view.words(from, to));
    row.share("images", box.images(), blocks);
    row.share("fields", box.fields(), blocks);
    row.share("headings", view.headings(from, to), blocks);
    row.add("before", i - from);
    row.add("after", to - 1 - i);
  }
}
