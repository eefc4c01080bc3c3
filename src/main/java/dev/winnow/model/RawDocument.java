package dev.winnow.model;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The bytes of one document as they were found, and the statements of its sender.
 *
 * @param id the SHA-256 of the bytes, 64 lower-case hex digits: the key of everything that follows
 * @param uri where it was found
 * @param bytes the bytes; never changed by anyone
 * @param mediaType the stated media type without parameters, such as {@code text/html}; null if it
 *     is not stated
 * @param published the date of publication as it was stated, in any form; null if it is not stated
 */
public record RawDocument(String id, String uri, byte[] bytes, String mediaType, String published) {

  /** A document without statements of its sender; its id is computed. */
  public static RawDocument of(String uri, byte[] bytes) {
    return new RawDocument(DigestUtils.sha256Hex(bytes), uri, bytes);
  }

  /** A document without statements of its sender. */
  public RawDocument(String id, String uri, byte[] bytes) {
    this(id, uri, bytes, null, null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawDocument document
        && id.equals(document.id)
        && uri.equals(document.uri);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return uri + " (" + bytes.length + " bytes)";
  }
}
