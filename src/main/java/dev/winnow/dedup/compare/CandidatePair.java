package dev.winnow.dedup.compare;

import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * Two documents that share sampled shingles, and so may be related.
 *
 * @param first the one that comes first in the order of owners
 * @param second the other
 * @param shared the number of sampled shingles by which they were found, at least 1
 */
@DefaultCoder(RecordCoder.class)
public record CandidatePair(OwnerKey first, OwnerKey second, int shared) {
  /** The coder of candidate pairs. */
  public static final RecordCoder<CandidatePair> CODER = RecordCoder.of(CandidatePair.class);
}
