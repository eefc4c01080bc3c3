package dev.winnow.io;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A file that a run leaves for later runs. The file is there as a whole or not at all.
 *
 * @param path its path, local or on any Beam filesystem
 */
public record AtomicFile(String path) implements Serializable {

  /** Writes the file, in the place of an older one. */
  public void write(String content) throws IOException {
    write(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the file, in the place of an older one. */
  public void write(byte[] content) throws IOException {
    int slash = path.lastIndexOf('/');
    new OutputFolder(path.substring(0, slash + 1))
        .write("", path.substring(slash + 1), out -> out.write(content));
  }
}
