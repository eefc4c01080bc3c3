package dev.winnow.recur.evidence;

import dev.winnow.recur.blocks.BottomKSketch;
import java.util.Arrays;

/**
 * What a document says besides the block in question, by which stories are told from each other.
 *
 * @param sketch the {@linkplain BottomKSketch sketch} of what no other document shares with it
 * @param words the length of what is in sketch and shared
 * @param shared the hashes of the blocks that are candidates too, ascending
 * @param sharedWords how many words of the document each of them has
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
