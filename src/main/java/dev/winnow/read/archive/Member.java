package dev.winnow.read.archive;

import dev.winnow.model.DocumentException;
import java.io.InputStream;

/**
 * A member of an archive.
 *
 * @param name its path in the archive
 * @param size in bytes; -1 if it is not known
 * @param stream its bytes; null if it cannot be read
 * @param refused the reason why it cannot be read; null if it can
 */
record Member(String name, long size, InputStream stream, DocumentException refused) {

  /** A member that cannot be read. */
  static Member refused(String name, String category, String message) {
    return new Member(name, -1, null, new DocumentException(category, message));
  }

  /** The last part of its path. */
  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether it describes another file for the Finder of macOS, and is no document. */
  boolean isMacMetadata() {
    return name.startsWith("__MACOSX/") || fileName().equals(".DS_Store");
  }

  /** Whether its path leaves the archive. */
  boolean hasUnsafeName() {
    return name.startsWith("/") || ("/" + name.replace('\\', '/') + "/").contains("/../");
  }
}
