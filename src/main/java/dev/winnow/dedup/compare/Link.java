package dev.winnow.dedup.compare;

import dev.winnow.model.Relation;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Two documents that were compared, and found to be related.
 *
 * @param first the one that comes first in the order of owners
 * @param second the other
 * @param relation how they are related
 * @param similarity what the relation is measured by, from 0 to 1: for {@code near} the Jaccard
 *     similarity of shingles of five words; for {@code contained} and {@code template} the share of
 *     the words of the shorter that stand in the longer in runs of four or more; for {@code
 *     rewrite} the share of the facts of the richer that the other states in the same order
 * @param known the membership that an earlier run gave the first document; null if it is of this
 *     run
 */
@DefaultCoder(RecordCoder.class)
public record Link(
    OwnerKey first, OwnerKey second, Relation relation, Double similarity, StoryMembership known) {
  /** The coder of links. */
  public static final RecordCoder<Link> CODER = RecordCoder.of(Link.class);

  public Link {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("a link goes from the earlier owner to the later");
    }
  }

  /** A link between two documents of this run. */
  public Link(OwnerKey first, OwnerKey second, Relation relation, Double similarity) {
    this(first, second, relation, similarity, null);
  }

  /** This link with the membership that an earlier run gave the first document. */
  public Link toKnown(StoryMembership membership) {
    return new Link(first, second, relation, similarity, membership);
  }

  public static Link between(
      ComparedDocument a, ComparedDocument b, Relation relation, double similarity) {
    return a.owner().compareTo(b.owner()) < 0
        ? new Link(a.owner(), b.owner(), relation, similarity)
        : new Link(b.owner(), a.owner(), relation, similarity);
  }

  /** Whether both belong to one story. */
  public boolean joins() {
    return relation != Relation.TEMPLATE;
  }
}
