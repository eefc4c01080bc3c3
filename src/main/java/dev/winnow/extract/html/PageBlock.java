package dev.winnow.extract.html;

import dev.winnow.classify.TextShape;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;

/**
 * A visible block of text and where it stands.
 *
 * @param block the text and its kind
 * @param box the index of the innermost box around it
 * @param cues what the names of inline elements in it say, as a set of {@link Cue}s
 * @param links how many links begin in it
 * @param linked how many of its characters stand in links
 * @param emphasized how many of its characters stand in bold or italic type
 * @param times how many dates marked as such begin in it
 * @param hidden whether the page asks not to show it
 */
record PageBlock(
    Block block,
    int box,
    long cues,
    int links,
    int linked,
    int emphasized,
    int times,
    boolean hidden) {

  String text() {
    return block.text();
  }

  BlockKind kind() {
    return block.kind();
  }

  /** Whether it says something in sentences: of so many words at least, and mostly not as links. */
  boolean isProse(TextShape shape, int words) {
    return shape.stops() > 0 && shape.words() >= words && linked * 3 < shape.inked() && !hidden;
  }

  /** The same, to be seen. */
  PageBlock shown() {
    return new PageBlock(block, box, cues, links, linked, emphasized, times, false);
  }
}
