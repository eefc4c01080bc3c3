package dev.winnow.model;

/**
 * The bytes of one document as they were found.
 *
 * @param id the SHA-256 of the bytes, 64 lower-case hex digits: the key of everything that follows
 * @param uri where it was found
 * @param bytes the bytes; never changed by anyone
 */
public record RawDocument(String id, String uri, byte[] bytes) {
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
