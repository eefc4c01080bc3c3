package dev.winnow.read.format;

import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;

/**
 * A part of a file: a document, or the failure of a part that holds none. One of the two is null.
 *
 * @param document the document
 * @param failure the reason why there is none, with its place in the file as {@code uri}
 */
public record ReadItem(RawDocument document, Failure failure) {
  /** The name of the step in failures and audit lines. */
  public static final String STEP = "Read";

  /** A document. */
  public static ReadItem of(RawDocument document) {
    return new ReadItem(document, null);
  }

  /** The place of the document, or of the part that holds none. */
  public String uri() {
    return document == null ? failure.uri() : document.uri();
  }

  /**
   * A part that cannot be read.
   *
   * @param uri its place in the file
   * @param cause a {@link dev.winnow.model.DocumentException} with a category and a sentence
   */
  public static ReadItem failed(String uri, RuntimeException cause) {
    return new ReadItem(null, Failure.of(uri, null, STEP, cause));
  }
}
