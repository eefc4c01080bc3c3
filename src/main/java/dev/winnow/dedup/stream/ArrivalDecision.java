package dev.winnow.dedup.stream;

import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.stories.StoryDecision;
import java.util.List;

/**
 * The decision about a document of a stream.
 *
 * @param key the delivery that it is about
 * @param seen whether it was there before
 * @param of where {@code seen} is {@link SeenAs#SAME_BYTES}, the document that holds its text
 * @param storyDecision its relation to an earlier document; null if it has none
 * @param repeats its paragraphs that earlier documents hold, or that it holds before
 */
record ArrivalDecision(
    String key,
    SeenAs seen,
    String of,
    StoryDecision storyDecision,
    List<RepeatedParagraph> repeats) {

  /** Whether the bytes of a document were there before. */
  enum SeenAs {
    /** They were not. */
    FIRST,
    /** They were, at another place. */
    SAME_BYTES,
    /** They were, at the very same place: it was delivered again. */
    AGAIN
  }

  static ArrivalDecision first(
      String key, StoryDecision storyDecision, List<RepeatedParagraph> repeats) {
    return new ArrivalDecision(key, SeenAs.FIRST, null, storyDecision, repeats);
  }

  static ArrivalDecision sameBytes(String key, String of) {
    return new ArrivalDecision(key, SeenAs.SAME_BYTES, of, null, List.of());
  }

  static ArrivalDecision again(String key) {
    return new ArrivalDecision(key, SeenAs.AGAIN, null, null, List.of());
  }
}
