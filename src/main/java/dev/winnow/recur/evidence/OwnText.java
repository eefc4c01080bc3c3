package dev.winnow.recur.evidence;

import dev.winnow.recur.blocks.BottomKSketch;
import java.util.Arrays;

/**
 * The text of a document beside the block in question. It tells stories apart.
 *
 * @param sketch the {@linkplain BottomKSketch sketch} of the text that is in no candidate
 * @param words the length in words of the text in {@code sketch} and {@code shared}
 * @param shared the hashes of the blocks that are candidates too, ascending
 * @param sharedWords the number of the document's words in each of them
 */
public record OwnText(int[] sketch, int words, int[] shared, int[] sharedWords) {
  /** With fewer words, a document does not tell its story. */
  private static final int MIN_STORY_WORDS = 20;

  public boolean tellsAStory() {
    return words >= MIN_STORY_WORDS;
  }

  /**
   * Whether two documents tell one story. Either they share some of the text that is no candidate;
   * or they share half of their texts or more, as many copies of a story do, whose paragraphs are
   * all candidates.
   */
  boolean isOfTheStoryOf(OwnText other) {
    return 2 * common(other) >= Math.min(words, other.words)
        || BottomKSketch.areOfOneStory(sketch, other.sketch);
  }

  private int common(OwnText other) {
    int common = 0;
    for (int i = 0; i < shared.length; i++) {
      int at = Arrays.binarySearch(other.shared, shared[i]);
      common += at < 0 ? 0 : Math.min(sharedWords[i], other.sharedWords[at]);
    }
    return common;
  }
}
