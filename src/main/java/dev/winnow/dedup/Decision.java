package dev.winnow.dedup;

import java.util.List;

/**
 * What was decided about a document of a stream.
 *
 * @param key the delivery that it is about
 * @param seen whether it was there before
 * @param of where {@code seen} is {@link Seen#SAME_BYTES}, the document that holds its text
 * @param verdict its relation to an earlier document; null if it has none
 * @param repeats its paragraphs that earlier documents hold, or that it holds before
 */
record Decision(String key, Seen seen, String of, Verdict verdict, List<Repeat> repeats) {

  /** Whether the bytes of a document were there before. */
  enum Seen {
    /** They were not. */
    FIRST,
    /** They were, at another place. */
    SAME_BYTES,
    /** They were, at the very same place: it was delivered again. */
    AGAIN
  }

  static Decision first(String key, Verdict verdict, List<Repeat> repeats) {
    return new Decision(key, Seen.FIRST, null, verdict, repeats);
  }

  static Decision sameBytes(String key, String of) {
    return new Decision(key, Seen.SAME_BYTES, of, null, List.of());
  }

  static Decision again(String key) {
    return new Decision(key, Seen.AGAIN, null, null, List.of());
  }
}
