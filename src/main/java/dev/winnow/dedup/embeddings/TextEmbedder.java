package dev.winnow.dedup.embeddings;

import java.util.Iterator;
import java.util.ServiceLoader;

/**
 * A model that puts the meaning of a text into a vector. It is found by {@link ServiceLoader}; the
 * Maven profile {@code embeddings} builds Winnow with one.
 */
public interface TextEmbedder {
  /**
   * The vector of a text: of length 1, always with as many numbers.
   *
   * @param text some sentences, not blank
   */
  float[] vector(String text);

  /** Whether this Winnow was built with a model. */
  static boolean isThere() {
    return ServiceLoader.load(TextEmbedder.class).iterator().hasNext();
  }

  /**
   * The model.
   *
   * @throws IllegalStateException if Winnow was built without one
   */
  static TextEmbedder load() {
    Iterator<TextEmbedder> models = ServiceLoader.load(TextEmbedder.class).iterator();
    if (!models.hasNext()) {
      throw new IllegalStateException("this Winnow was built without a model for 'embeddings'");
    }
    return models.next();
  }
}
