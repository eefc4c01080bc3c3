package dev.winnow.dedup.stream;

import dev.winnow.dedup.compare.ComparedDocument;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.model.Fingerprint;
import java.util.List;

/**
 * A document that later ones are compared with.
 *
 * @param id the document
 * @param stamp when it came, in milliseconds since 1970
 * @param story the id of its story; null where that is its own
 * @param words as {@link DocumentWords} packs them; none if it has no record, and is remembered for
 *     its bytes alone
 * @param owned the paragraphs that it owns
 */
record SeenDocument(String id, long stamp, String story, byte[] words, List<Fingerprint> owned) {

  /** The story that a version of it belongs to. */
  String storyId() {
    return story == null ? id : story;
  }

  /** Made ready for being compared. */
  ComparedDocument compared(long number) {
    return new ComparedDocument(new DocumentWords(new OwnerKey(number, 0, id), words));
  }
}
