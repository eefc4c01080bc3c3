package dev.winnow.dedup;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Where a document stands in its story, as far as later runs need to know.
 *
 * @param id the document
 * @param story the id of its story, its own where it stands alone
 * @param since when the story's original was published, as {@link OwnerKey#published} has it
 * @param core whether it is the core of a story, or was before that joined another
 * @param heir the document that has what it held, where it has no record of its own; else null
 */
@DefaultCoder(RecordCoder.class)
public record Standing(String id, String story, long since, boolean core, String heir) {
  /** The coder of standings. */
  public static final RecordCoder<Standing> CODER = RecordCoder.of(Standing.class);

  /** Of a document that is related to no other. */
  static Standing alone(OwnerKey owner) {
    return new Standing(owner.id(), owner.id(), owner.published(), true, null);
  }

  /** The same without a record of its own. */
  Standing withHeir(String other) {
    return new Standing(id, story, since, core, other);
  }
}
