package dev.winnow.dedup;

/**
 * Two documents that share sampled shingles, and so may be related.
 *
 * @param first the one that comes first in the order of owners
 * @param second the other
 * @param shared the number of sampled shingles by which they were found, at least 1
 */
record Candidate(OwnerKey first, OwnerKey second, int shared) {}
