package dev.winnow.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.codec.digest.DigestUtils;

/** The files of checkpoints. The name of each is a hash of its content. */
final class CheckpointFile {
  /** The form of their names. */
  static final String NAME = "[0-9a-f]{32}\\.zst";

  private static final int HASH_CHARS = 32;

  private CheckpointFile() {}

  static String nameOf(byte[] content) {
    return DigestUtils.sha256Hex(content).substring(0, HASH_CHARS) + ".zst";
  }

  /**
   * The content of a checkpoint. Null if it is damaged or cannot be read: its documents are cleaned
   * again then.
   */
  static byte[] read(String file) {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(file, false)))) {
      byte[] content = in.readAllBytes();
      return file.endsWith("/" + nameOf(content)) ? content : null;
    } catch (IOException e) {
      return null;
    }
  }
}
