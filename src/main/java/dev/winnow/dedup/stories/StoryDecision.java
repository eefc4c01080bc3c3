package dev.winnow.dedup.stories;

import dev.winnow.dedup.compare.Link;
import dev.winnow.model.Relation;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * The decision about a document that is related to others.
 *
 * @param id the document
 * @param story the id of its story: that of the earliest owner among its members
 * @param relation how it is related to {@code of}; for the owner of the story {@code original}
 * @param of the document that it is most like, an earlier owner where there is one; null for the
 *     owner of the story. Where the relation is {@code near}, the survivor. What was left without a
 *     record is {@linkplain #redirected replaced}
 * @param similarity how like, as {@link Link} has it; null for the owner and where {@code of} was
 *     replaced
 */
@DefaultCoder(RecordCoder.class)
public record StoryDecision(
    String id, String story, Relation relation, String of, Double similarity) {
  /** The coder of decisions. */
  public static final RecordCoder<StoryDecision> CODER = RecordCoder.of(StoryDecision.class);

  /** Whether the document is a copy of another. */
  public boolean isCopy() {
    return relation == Relation.NEAR;
  }

  /**
   * The same of another document, with which it was not compared: the owner of most of what the
   * first one held.
   */
  public StoryDecision redirected(String owner) {
    return new StoryDecision(id, story, relation, owner.equals(id) ? null : owner, null);
  }

  /** Whether the document it was related to was replaced by another. */
  boolean isRedirected() {
    return relation != Relation.ORIGINAL && similarity == null;
  }
}
