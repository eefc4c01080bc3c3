package dev.winnow.kafka;

import java.io.Serializable;

/**
 * Which headers of a message say what about its document; their values are UTF-8. What a message
 * does not have is not known.
 *
 * @param uri where the document was found; {@code uri} by default
 * @param mediaType its media type, such as {@code text/html}; {@code media_type} by default
 * @param published when it was published; {@code published} by default
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
