package dev.winnow.write.bulk;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The {@code _id} of a document: the id of a record, or the SHA-256 of the place of a failure
 * without an id. A place may be longer than the 512 bytes that a server takes.
 */
final class DocumentId {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private DocumentId() {}

  /** The id for the key of a line. */
  static String of(String key) {
    return SHA256.matcher(key).matches() ? key : DigestUtils.sha256Hex(key);
  }
}
