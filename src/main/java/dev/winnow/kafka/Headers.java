package dev.winnow.kafka;

import java.io.Serializable;

/**
 * The names of the headers of a message that describe its document. Their values are UTF-8. A
 * message may lack any of them.
 *
 * @param uri the header with the place of the document; {@code uri} by default
 * @param mediaType the header with its media type, such as {@code text/html}; {@code media_type} by
 *     default
 * @param published the header with its date of publication; {@code published} by default
 */
public record Headers(String uri, String mediaType, String published) implements Serializable {
  /** The headers that are looked at by default. */
  static final Headers DEFAULT = new Headers(null, null, null);

  public Headers {
    uri = uri == null ? "uri" : uri;
    mediaType = mediaType == null ? "media_type" : mediaType;
    published = published == null ? "published" : published;
  }
}
