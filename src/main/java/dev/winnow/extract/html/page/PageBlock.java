package dev.winnow.extract.html.page;

import dev.winnow.classify.TextShape;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;

/**
 * A visible block of text and where it stands.
 *
 * @param block the text and its kind
 * @param shape the shape of the characters of the text
 * @param box the index of the innermost box around it
 * @param cues the cues in the names of inline elements in it, as a set of {@link ClassCue}s
 * @param links the number of links that begin in it
 * @param linked the number of its characters in links
 * @param emphasized the number of its characters in bold or italic type
 * @param times the number of marked dates that begin in it
 * @param hidden whether the page asks not to show it
 */
public record PageBlock(
    Block block,
    TextShape shape,
    int box,
    long cues,
    int links,
    int linked,
    int emphasized,
    int times,
    boolean hidden) {
  private static final int MIN_SENTENCE_WORDS = 10;

  public String text() {
    return block.text();
  }

  public BlockKind kind() {
    return block.kind();
  }

  /** Whether it says something in sentences: of ten words at least, and mostly not as links. */
  boolean isProse() {
    return saysSentences(shape) && linked * 3 < shape.inked() && !hidden;
  }

  /** Whether a text of this shape holds sentences. */
  static boolean saysSentences(TextShape shape) {
    return shape.stops() > 0 && shape.words() >= MIN_SENTENCE_WORDS;
  }

  /** The same, to be seen. */
  PageBlock shown() {
    return new PageBlock(block, shape, box, cues, links, linked, emphasized, times, false);
  }
}
