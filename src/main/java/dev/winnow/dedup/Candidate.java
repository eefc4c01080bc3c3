package dev.winnow.dedup;

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
record Candidate(OwnerKey first, OwnerKey second, int shared) {
  /** The coder of candidates. */
  static final RecordCoder<Candidate> CODER = RecordCoder.of(Candidate.class);
}
