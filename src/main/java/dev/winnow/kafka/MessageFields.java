package dev.winnow.kafka;

import java.io.Serializable;

/**
 * The names of the fields of a JSON object that hold a document, each a string at the top of the
 * object.
 *
 * @param html the document as HTML; {@code html} by default. It goes before the text
 * @param text the document as plain text; {@code text} by default
 * @param uri its place; {@code uri} by default
 * @param mediaType its media type; {@code media_type} by default
 * @param published its date of publication; {@code published} by default
 */
public record MessageFields(
    String html, String text, String uri, String mediaType, String published)
    implements Serializable {
  /** The fields that are looked at by default. */
  static final MessageFields DEFAULT = new MessageFields(null, null, null, null, null);

  public MessageFields {
    html = html == null ? "html" : html;
    text = text == null ? "text" : text;
    uri = uri == null ? "uri" : uri;
    mediaType = mediaType == null ? "media_type" : mediaType;
    published = published == null ? "published" : published;
  }
}
