package dev.winnow.io;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * A source of documents. Most sources are Java records whose components are the keys of the
 * pipeline file.
 */
public interface DocumentSource extends Serializable {
  /**
   * The transform that reads. Its outputs are {@link ToDocumentsFn#DOCUMENTS} and {@link
   * ToDocumentsFn#FAILURES}, both with their coders set, as {@link ToDocumentsFn#of} gives them.
   * The outputs of a stream's source have no end.
   */
  PTransform<PBegin, PCollectionTuple> reader();

  /**
   * The size in bytes above which a document becomes a failure, from 1 to 1 GiB; 16 MiB by default.
   */
  default long largest() {
    return 16L << 20;
  }

  /** The place that it reads, for people: "the folder inbox". */
  String place();

  /**
   * The folder, file or pattern that it reads from; null if it reads from none. A source of a
   * stream that reads from one overrides {@link #from} as well: a run calls it with the absolute
   * path.
   */
  default String folder() {
    return null;
  }

  /** All folders, files and patterns that it reads from; empty if it reads from none. */
  default List<String> folders() {
    return folder() == null ? List.of() : List.of(folder());
  }

  /**
   * This source with another place to read from. By default a source has no other place.
   *
   * @param input as {@code --input} has it
   * @throws IllegalArgumentException with one sentence if it cannot be read from there
   */
  default DocumentSource from(String input) {
    throw new IllegalArgumentException("this source reads " + place() + " and nothing else");
  }

  /**
   * Checks before the run that the source can be read. The default checks nothing.
   *
   * @throws IllegalArgumentException with one sentence that names the missing thing
   */
  default void check() {}
}
