package dev.winnow.recur;

import dev.winnow.recur.evidence.EvidenceThreshold;
import java.io.Serializable;

/**
 * The limits from which a block counts as boilerplate. Components that are null take their default.
 * The limits hold for a line at the end of its articles; blocks in other places and of other forms
 * need a {@linkplain EvidenceThreshold multiple}.
 *
 * @param minStories the least number of unrelated stories that a block stands under, at least 2; 4
 *     by default
 * @param minShare the least share of the documents of its site, folder or corpus that it stands in,
 *     from 0 to 1; 0.0003 by default, so that in a large corpus no chance is enough
 * @param minDocuments the least number of documents of a site, folder or corpus that is judged at
 *     all, at least 2; 10 by default
 * @param buckets the number of hash buckets that blocks are counted in, from 1 to 65,536; 4 by
 *     default. A bucket is held in memory, at about 100 bytes a block
 * @param maxBlocks the greatest number of blocks that are learned, from 1 to 10,000,000: those in
 *     most documents; 100,000 by default, which is some 20 MB
 */
public record RecurrenceSettings(
    Integer minStories, Double minShare, Integer minDocuments, Integer buckets, Integer maxBlocks)
    implements Serializable {

  public RecurrenceSettings {
    minStories = minStories == null ? Integer.valueOf(4) : minStories;
    minShare = minShare == null ? Double.valueOf(0.0003) : minShare;
    minDocuments = minDocuments == null ? Integer.valueOf(10) : minDocuments;
    buckets = buckets == null ? Integer.valueOf(4) : buckets;
    maxBlocks = maxBlocks == null ? Integer.valueOf(100_000) : maxBlocks;
    if (minStories < 2) {
      throw new IllegalArgumentException("'min_stories' must be at least 2, was " + minStories);
    }
    if (!(minShare >= 0 && minShare <= 1)) {
      throw new IllegalArgumentException("'min_share' must be from 0 to 1, was " + minShare);
    }
    if (minDocuments < 2) {
      throw new IllegalArgumentException("'min_documents' must be at least 2, was " + minDocuments);
    }
    if (buckets < 1 || buckets > 65_536) {
      throw new IllegalArgumentException("'buckets' must be from 1 to 65536, was " + buckets);
    }
    if (maxBlocks < 1 || maxBlocks > 10_000_000) {
      throw new IllegalArgumentException(
          "'max_blocks' must be from 1 to 10000000, was " + maxBlocks);
    }
  }

  /** The settings that no file changes. */
  public static RecurrenceSettings defaults() {
    return new RecurrenceSettings(null, null, null, null, null);
  }

  /** The least number of stories under which any block of a scope of this size recurs. */
  double leastStories(int documents) {
    return documents < minDocuments
        ? Double.POSITIVE_INFINITY
        : Math.max(minStories, minShare * documents);
  }
}
