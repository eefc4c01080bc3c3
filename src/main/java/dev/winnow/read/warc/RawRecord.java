package dev.winnow.read.warc;

import dev.winnow.model.DocumentException;

/**
 * A record as it lies in the file.
 *
 * @param place its place in the file: {@code offset=1234}
 * @param bytes its head and its block, at most as many as the limit allows; null if it is damaged
 * @param fault the damage; null if there is none
 */
record RawRecord(String place, byte[] bytes, DocumentException fault) {

  /** A record that cannot be read. */
  static RawRecord damaged(String place, String category, String message) {
    return new RawRecord(place, null, new DocumentException(category, message));
  }
}
