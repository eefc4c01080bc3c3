package dev.winnow.dedup.compare;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The place of a document in its story, as far as later runs need it.
 *
 * @param id the document
 * @param story the id of its story, its own where it stands alone
 * @param since when the story's original was published, as {@link OwnerKey#published} has it
 * @param core whether it is the core of a story, or was before that joined another
 * @param heir the document that has what it held, where it has no record of its own; else null
 */
@DefaultCoder(RecordCoder.class)
public record StoryMembership(String id, String story, long since, boolean core, String heir) {
  /** The coder of memberships. */
  public static final RecordCoder<StoryMembership> CODER = RecordCoder.of(StoryMembership.class);

  /** The membership of a document that is related to no other. */
  public static StoryMembership alone(OwnerKey owner) {
    return new StoryMembership(owner.id(), owner.id(), owner.published(), true, null);
  }

  /** This membership of a document without a record of its own. */
  public StoryMembership withHeir(String other) {
    return new StoryMembership(id, story, since, core, other);
  }
}
