package dev.winnow.extract.html.page;

import dev.winnow.classify.FeatureVector;
import java.util.Arrays;

/** How near to a block the page gives a name that says what its text is. */
public final class CueDistances {
  /** Said of a cue that is not there, and of one so far away or farther. */
  public static final byte FAR_CUE_LEVELS = 7;

  private static final ClassCue[] CUES = ClassCue.values();

  private final PageView view;
  private final byte[][] distances;

  public CueDistances(PageView view) {
    this.view = view;
    distances = new byte[view.boxes()][];
    distances[0] = new byte[CUES.length];
    Arrays.fill(distances[0], FAR_CUE_LEVELS);
    for (int i = 1; i < distances.length; i++) {
      distances[i] = distances(view.box(i), distances[view.box(i).parent()]);
    }
  }

  private byte[] distances(Box box, byte[] above) {
    boolean same = box.holdsAsMuchAs(view.box(box.parent()));
    if (same && box.cues() == 0) {
      return above;
    }
    byte[] here = above.clone();
    for (int c = 0; c < here.length; c++) {
      if (CUES[c].in(box.cues())) {
        here[c] = 0;
      } else if (!same && here[c] < FAR_CUE_LEVELS) {
        here[c]++;
      }
    }
    return here;
  }

  /** Adds the distances of all cues to a row of features. */
  public void fill(FeatureVector row, int block) {
    PageBlock at = view.block(block);
    byte[] here = distances[at.box()];
    for (int c = 0; c < here.length; c++) {
      row.add(CUES[c].name(), CUES[c].in(at.cues()) ? 0 : here[c]);
    }
  }

  /**
   * How many boxes that hold ever more lie from the block out to the nearest with this name; 0 if
   * the name is that of an element in its line or of the innermost box.
   */
  public int of(int block, ClassCue cue) {
    PageBlock at = view.block(block);
    return cue.in(at.cues()) ? 0 : distances[at.box()][cue.place()];
  }
}
