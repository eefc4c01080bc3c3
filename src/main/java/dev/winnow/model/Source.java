package dev.winnow.model;

import java.util.List;

/**
 * The place of an article and the encoding of its bytes.
 *
 * @param id the SHA-256 of the source's bytes, 64 lower-case hex digits
 * @param uri where it was found
 * @param alsoAt other places that held the same bytes, sorted
 * @param mediaType {@code text/plain} or {@code text/html}; null if the document was not read
 * @param charset the IANA name of the character set that was decided on; null if the document was
 *     not read
 * @param stated the statements that came with the document
 */
public record Source(
    String id, String uri, List<String> alsoAt, String mediaType, String charset, Stated stated) {
  public Source {
    alsoAt = List.copyOf(alsoAt);
  }

  /** The place of an article that came without statements. */
  public Source(String id, String uri, List<String> alsoAt, String mediaType, String charset) {
    this(id, uri, alsoAt, mediaType, charset, Stated.NONE);
  }

  /** The place of a document whose bytes were read as this media type, in this charset. */
  public static Source of(RawDocument document, String mediaType, String charset) {
    return new Source(
        document.id(), document.uri(), List.of(), mediaType, charset, document.stated());
  }
}
