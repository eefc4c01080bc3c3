package dev.winnow.dedup;

import dev.winnow.model.Relation;

/**
 * What was decided about a document that is related to others.
 *
 * @param id the document
 * @param story the id of its story: that of the earliest owner among its members
 * @param relation how it is related to {@code of}; for the owner of the story {@code original}
 * @param of the document that it is most like, an earlier owner where there is one; null for the
 *     owner of the story. Where the relation is {@code near}, the survivor
 * @param similarity how like, as {@link Link} has it; null for the owner
 */
public record Verdict(String id, String story, Relation relation, String of, Double similarity) {

  /** Whether the document is a copy of another. */
  public boolean isCopy() {
    return relation == Relation.NEAR;
  }

  /** Whether a copy's survivor was replaced by one with which it was not compared. */
  boolean isRedirected() {
    return isCopy() && similarity == null;
  }
}
