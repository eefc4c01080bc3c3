package dev.winnow.dedup.settings;

import java.io.Serializable;

/**
 * The settings for repeated paragraphs. Components that are null take their default.
 *
 * @param policy the treatment of a repeat; {@code drop} by default
 * @param scope the range of the search for repeats; {@code corpus} by default
 * @param minWords the least number of words of a paragraph that is compared, at least 1; 8 by
 *     default, so that "Thank you very much." may stand in many articles
 * @param buckets the number of hash buckets that fingerprints are compared in, from 1 to 65,536; 4
 *     by default. A bucket is held in memory, at about 150 bytes a paragraph
 */
public record RepeatSettings(Policy policy, Scope scope, Integer minWords, Integer buckets)
    implements Serializable {

  public RepeatSettings {
    policy = policy == null ? Policy.DROP : policy;
    scope = scope == null ? Scope.CORPUS : scope;
    minWords = minWords == null ? Integer.valueOf(8) : minWords;
    buckets = buckets == null ? Integer.valueOf(4) : buckets;
    if (minWords < 1) {
      throw new IllegalArgumentException("'min_words' must be at least 1, was " + minWords);
    }
    if (buckets < 1 || buckets > 65_536) {
      throw new IllegalArgumentException("'buckets' must be from 1 to 65536, was " + buckets);
    }
  }

  /** Whether documents are compared with each other. */
  public boolean comparesDocuments() {
    return policy != Policy.OFF && scope == Scope.CORPUS;
  }
}
