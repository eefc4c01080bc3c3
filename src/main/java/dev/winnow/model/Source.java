package dev.winnow.model;

import java.util.List;

/**
 * The place of an article and the encoding of its bytes.
 *
 * @param id the SHA-256 of the source's bytes, 64 lower-case hex digits
 * @param uri where it was found
 * @param alsoAt other places that held the same bytes, sorted
 * @param mediaType {@code text/plain} or {@code text/html}
 * @param charset the IANA name of the character set that was decided on
 */
public record Source(String id, String uri, List<String> alsoAt, String mediaType, String charset) {
  public Source {
    alsoAt = List.copyOf(alsoAt);
  }
}
