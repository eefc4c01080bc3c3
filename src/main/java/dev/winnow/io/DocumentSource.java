package dev.winnow.io;

import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Where documents come from. A source is its configuration: a Java record whose components are the
 * keys of the pipeline file.
 */
public interface DocumentSource extends Serializable {
  /** What was read. The timestamp of a document is when it was sent or found. */
  TupleTag<RawDocument> DOCUMENTS = new TupleTag<>() {};

  /** What could not be, with the place in the source as {@code uri}. */
  TupleTag<Failure> FAILURES = new TupleTag<>() {};

  /**
   * Reads: {@link #DOCUMENTS} and {@link #FAILURES}, both with their coders set, as {@link
   * ToDocumentsFn#of} gives them. What the source of a stream reads has no end.
   */
  PTransform<PBegin, PCollectionTuple> reader();

  /**
   * The size in bytes above which a document becomes a failure, from 1 to 1 GiB; 16 MiB by default.
   */
  default long largest() {
    return 16L << 20;
  }

  /** What it reads, for people: "the folder inbox". */
  String place();

  /** The folder, file or pattern that it reads from; null if it reads from none. */
  default String folder() {
    return null;
  }

  /** All folders, files and patterns that it reads from; empty if it reads from none. */
  default List<String> folders() {
    return folder() == null ? List.of() : List.of(folder());
  }

  /**
   * The same, reading from elsewhere; by default it cannot.
   *
   * @param input as {@code --input} has it
   * @throws IllegalArgumentException with one sentence if it cannot be read from there
   */
  default DocumentSource from(String input) {
    throw new IllegalArgumentException("this source reads " + place() + " and nothing else");
  }

  /**
   * Looks, before the run, whether it can be read; by default it does not look.
   *
   * @throws IllegalArgumentException with one sentence that says what is missing
   */
  default void check() {}
}
