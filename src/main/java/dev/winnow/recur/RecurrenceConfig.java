package dev.winnow.recur;

/**
 * The keys of {@code Recurrence} in a pipeline file.
 *
 * @param settings a file of {@link RecurrenceSettings}; null if the corpus is not searched
 * @param learn a file for the blocks that are known after the run; null for none
 * @param use a file of blocks that an earlier run has learned; null for none
 */
public record RecurrenceConfig(String settings, String learn, String use) {
  public RecurrenceConfig {
    if (settings == null && use == null) {
      throw new IllegalArgumentException("needs one of 'settings: FILE' and 'use: FILE', or both");
    }
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
