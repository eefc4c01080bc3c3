package dev.winnow.extract.html.page;

import dev.winnow.classify.TextShape;

/** Boxes that may hold the article, each found by one simple idea. */
public final class ContentRegions {
  private static final int SCORED_LEVELS = 5;
  private static final int MIN_INK_CHARS = 25;

  private ContentRegions() {}

  /**
   * The box of the highest score: each paragraph gives points for its length and its commas, in
   * full to the box around it, half to the next, and less to those further out; links reduce the
   * sum. The idea is that of Arc90's Readability (2009).
   */
  public static int bestScored(PageView view) {
    float[] scores = scores(view);
    int best = 0;
    float most = -1;
    for (int i = 0; i < scores.length; i++) {
      Box box = view.box(i);
      int ink = view.ink(box.from(), box.to());
      float score =
          ink == 0 ? 0 : scores[i] * (1 - (float) view.linked(box.from(), box.to()) / ink);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static float[] scores(PageView view) {
    float[] scores = new float[view.boxes()];
    for (int i = 0; i < view.size(); i++) {
      TextShape shape = view.shape(i);
      PageBlock block = view.block(i);
      if (shape.inked() >= MIN_INK_CHARS && !block.hidden()) {
        float unlinked = 1 - (float) block.linked() / shape.inked();
        float points = (1 + shape.commas() + Math.min(shape.inked() / 100f, 3)) * unlinked;
        int box = view.around(i);
        for (int level = 0; level < SCORED_LEVELS && box >= 0; level++) {
          scores[box] += level == 0 ? points : points / (2 * level);
          box = view.up(box);
        }
      }
    }
    return scores;
  }

  /** The deepest box that holds at least this part of the page's prose. */
  public static int holding(PageView view, double part) {
    int total = view.prose(0, view.size());
    int found = 0;
    for (int i = 1; i < view.boxes(); i++) {
      Box box = view.box(i);
      boolean within = box.from() >= view.box(found).from() && box.to() <= view.box(found).to();
      if (within && view.prose(box.from(), box.to()) >= part * total) {
        found = i;
      }
    }
    return found;
  }

  /** The element of this name that holds most prose; -1 if there is none. */
  public static int largest(PageView view, String tag) {
    int found = -1;
    int most = -1;
    for (int i = 0; i < view.boxes(); i++) {
      Box box = view.box(i);
      int prose = view.prose(box.from(), box.to());
      if (prose > most && box.tag().equals(tag)) {
        found = i;
        most = prose;
      }
    }
    return found;
  }
}
