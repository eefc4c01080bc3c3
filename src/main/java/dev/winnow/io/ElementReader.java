package dev.winnow.io;

import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * Reads the documents of an element that a source has found, such as a file.
 *
 * @param <T> the elements
 */
@FunctionalInterface
public interface ElementReader<T> extends Serializable {

  /**
   * Gives all documents and failures of an element, one after the other. A reader throws nothing of
   * its own: a part that cannot be read is a failure. Exceptions of the two receivers pass through.
   */
  void read(T element, Consumer<RawDocument> documents, Consumer<Failure> failures);
}
