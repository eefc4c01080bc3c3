package dev.winnow.dedup.settings;

import java.io.Serializable;

/**
 * The settings for copies and stories. Components that are null take their default.
 *
 * @param policy the treatment of a copy; {@code drop} by default. With {@code off} documents are
 *     not compared, and there are no stories
 * @param near the Jaccard similarity of shingles of five words from which on a document is a copy,
 *     from 0.5 to 1; 0.7 by default
 * @param maxStory the number of members above which a story is counted as large in {@code
 *     _run.json}; 1,000 by default
 * @param buckets the number of hash buckets that documents are compared in, from 1 to 65,536; 4 by
 *     default. A bucket is held in memory, at about two kilobytes a document
 * @param components the method that brings linked documents together; {@code union_find} by default
 * @param rounds the rounds of {@code star_rounds}, from 1 to 100; 20 by default
 * @param windowDays the most days between the publication of a story's original and that of another
 *     member, at least 1; any number by default. Documents without a date fit into any story, and
 *     copies are copies whatever their dates
 * @param rewrite the detector of rewritten versions that takes a second look at open pairs; {@code
 *     lexical} by default
 */
public record DocumentSettings(
    Policy policy,
    Double near,
    Integer maxStory,
    Integer buckets,
    ComponentMethod components,
    Integer rounds,
    Integer windowDays,
    RewriteDetector rewrite)
    implements Serializable {

  /** Settings that compare no documents. */
  public static final DocumentSettings OFF =
      new DocumentSettings(Policy.OFF, null, null, null, null, null, null, null);

  public DocumentSettings {
    policy = policy == null ? Policy.DROP : policy;
    near = near == null ? Double.valueOf(0.7) : near;
    maxStory = maxStory == null ? Integer.valueOf(1_000) : maxStory;
    buckets = buckets == null ? Integer.valueOf(4) : buckets;
    components = components == null ? ComponentMethod.UNION_FIND : components;
    rounds = rounds == null ? Integer.valueOf(20) : rounds;
    rewrite = rewrite == null ? RewriteDetector.LEXICAL : rewrite;
    if (!(near >= 0.5 && near <= 1)) {
      throw new IllegalArgumentException("'near' must be from 0.5 to 1, was " + near);
    }
    if (maxStory < 2) {
      throw new IllegalArgumentException("'max_story' must be at least 2, was " + maxStory);
    }
    if (windowDays != null && windowDays < 1) {
      throw new IllegalArgumentException("'window_days' must be at least 1, was " + windowDays);
    }
    if (buckets < 1 || buckets > 65_536) {
      throw new IllegalArgumentException("'buckets' must be from 1 to 65536, was " + buckets);
    }
    if (rounds < 1 || rounds > 100) {
      throw new IllegalArgumentException("'rounds' must be from 1 to 100, was " + rounds);
    }
  }
}
