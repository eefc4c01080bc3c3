package dev.winnow.extract.html;

import dev.winnow.extract.html.features.Features;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.CueDistances;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.Page;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import java.util.List;

/**
 * A page whose article is known.
 *
 * @param id its name in the set
 * @param domain where it was published; pages of one domain are of one template
 * @param page what is to be seen on it
 * @param hints what it states about its article
 * @param labels of each block how much of it is text of the article, from 0 to 1
 * @param weights of each block how much it counts; 0 where the label is not known
 */
record LabelledPage(
    String id, String domain, Page page, Hints hints, float[] labels, float[] weights) {

  /** The features of each block. */
  float[][] rows() {
    if (page.blocks().isEmpty()) {
      return new float[0][];
    }
    PageView view = new PageView(page);
    int headline = TitleBlock.of(view, hints.titles());
    Features features = new Features(view, new CueDistances(view), hints, headline);
    float[][] rows = new float[view.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = features.of(i).clone();
    }
    return rows;
  }

  /** Whether it is not known of all blocks what they are. */
  boolean hasUnknown() {
    for (float weight : weights) {
      if (weight == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same page with other blocks, and without the text that it states for machines, which is
   * that of the former.
   *
   * @param placed of each former block, and of the end, the index at which its successors begin
   */
  LabelledPage with(List<PageBlock> blocks, int[] placed, float[] labels, float[] weights) {
    List<Box> boxes = page.boxes().stream().map(box -> moved(box, placed)).toList();
    Hints stated = new Hints(hints.titles(), hints.authors(), hints.description(), null, null);
    return new LabelledPage(id, domain, new Page(blocks, boxes), stated, labels, weights);
  }

  private static Box moved(Box box, int[] placed) {
    return new Box(
        box.parent(),
        box.tag(),
        box.cues(),
        box.look(),
        placed[box.from()],
        placed[box.to()],
        box.images(),
        box.fields());
  }
}
