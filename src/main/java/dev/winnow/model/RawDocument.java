package dev.winnow.model;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The bytes of one document as they were found, and the statements that came with it.
 *
 * @param id the SHA-256 of the bytes, 64 lower-case hex digits: the key of everything that follows
 * @param uri where it was found
 * @param bytes the bytes; never changed by anyone
 * @param stated the statements that came with it
 * @param dropped the rule by which its source leaves it out, such as {@code http-status}; null for
 *     a document to be read. A document that is left out has an audit line without text
 */
public record RawDocument(String id, String uri, byte[] bytes, Stated stated, String dropped) {

  /** A document without statements; its id is computed. */
  public static RawDocument of(String uri, byte[] bytes) {
    return of(uri, bytes, Stated.NONE);
  }

  /** A document with these statements; its id is computed. */
  public static RawDocument of(String uri, byte[] bytes, Stated stated) {
    return new RawDocument(DigestUtils.sha256Hex(bytes), uri, bytes, stated);
  }

  /** A document to be read. */
  public RawDocument(String id, String uri, byte[] bytes, Stated stated) {
    this(id, uri, bytes, stated, null);
  }

  /** A document without statements. */
  public RawDocument(String id, String uri, byte[] bytes) {
    this(id, uri, bytes, Stated.NONE);
  }

  /** This document with other statements. */
  public RawDocument with(Stated others) {
    return new RawDocument(id, uri, bytes, others, dropped);
  }

  /** This document, which its source leaves out by this rule; its bytes are let go. */
  public RawDocument drop(String rule) {
    return new RawDocument(id, uri, new byte[0], stated, rule);
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
