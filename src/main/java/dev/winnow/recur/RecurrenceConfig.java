package dev.winnow.recur;

import dev.winnow.yaml.Shipped;

/**
 * The keys of {@code Recurrence} in a pipeline file.
 *
 * @param settings a file of {@link RecurrenceSettings}; {@code shipped} for Winnow's own
 *     settings, which hold if neither this nor {@code use} is given; null if the corpus is not
 *     searched
 * @param learn a file for the blocks that are known after the run; null for none
 * @param use a file of blocks that an earlier run has learned; null for none
 */
public record RecurrenceConfig(String settings, String learn, String use) {
  public RecurrenceConfig {
    settings = settings == null && use == null ? Shipped.WORD : settings;
    if (learn != null && settings == null) {
      throw new IllegalArgumentException("'learn' needs 'settings: FILE', which say how");
    }
  }

  /**
   * Checks that a stream can do this.
   *
   * @throws IllegalArgumentException if it cannot; the message says which key to change
   */
  public void checkStream() {
    if (settings != null) {
      throw new IllegalArgumentException(
          "'settings' compares all documents of a run, and a stream has no end; name what an"
              + " earlier run has learned by 'use: FILE' alone");
    }
  }
}
