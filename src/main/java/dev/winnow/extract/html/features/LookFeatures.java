package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.PageView;
import java.util.HashMap;
import java.util.Map;

/**
 * What all blocks of a block's template hold: those whose element and the one around it look so.
 */
final class LookFeatures implements FeatureGroup {
  private final PageView view;
  private final Sum[] sums;

  private static final class Sum {
    private int blocks;
    private int ink;
    private int linked;
    private int prose;
    private int sentences;
  }

  LookFeatures(PageView view) {
    this.view = view;
    sums = new Sum[view.size()];
    Map<Long, Sum> byLook = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      Sum sum = byLook.computeIfAbsent(look(i), k -> new Sum());
      sums[i] = sum;
      sum.blocks++;
      sum.ink += view.shape(i).inked();
      sum.linked += view.block(i).linked();
      sum.prose += view.isProse(i) ? view.shape(i).inked() : 0;
      sum.sentences += view.shape(i).stops() > 0 ? 1 : 0;
    }
  }

  private long look(int i) {
    Box box = view.boxOf(i);
    int around = box.parent() < 0 ? 0 : view.box(box.parent()).look();
    return ((long) box.look() << 32) ^ (around & 0xFFFFFFFFL);
  }

  @Override
  public void fill(FeatureVector row, int i) {
    Sum sum = sums[i];
    row.group("look");
    row.add("blocks", sum.blocks);
    row.share("inked", sum.ink, sum.blocks);
    row.share("linked", sum.linked, sum.ink);
    row.share("ofProse", sum.prose, view.prose(0, view.size()));
    row.share("sentences", sum.sentences, sum.blocks);
  }
}
