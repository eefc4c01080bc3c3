package dev.winnow.pipeline;

import java.io.Serializable;

/**
 * The {@code options} of a pipeline file.
 *
 * @param streaming whether the source never ends; {@code false} by default
 * @param maxFailures the greatest share of documents that may fail before the run is reported as
 *     failed with exit code 3, from 0 to 1; 0.05 by default
 * @param checkConservation whether each plain-text document is checked for text that is in no place
 *     or in two; a document that breaks the law becomes a failure. For debugging: {@code false} by
 *     default
 */
public record RunOptions(Boolean streaming, Double maxFailures, Boolean checkConservation)
    implements Serializable {
  public RunOptions {
    streaming = streaming == null ? Boolean.FALSE : streaming;
    maxFailures = maxFailures == null ? Double.valueOf(0.05) : maxFailures;
    checkConservation = checkConservation == null ? Boolean.FALSE : checkConservation;
    if (!(maxFailures >= 0 && maxFailures <= 1)) {
      throw new IllegalArgumentException("'max_failures' must be from 0 to 1, was " + maxFailures);
    }
  }
}
