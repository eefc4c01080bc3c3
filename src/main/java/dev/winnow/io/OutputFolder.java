package dev.winnow.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Writes files below the output folder so that each is there as a whole or not at all: under a
 * temporary name first, then renamed, which on object stores is a copy that appears as a whole. A
 * repeated attempt writes the same name again; what attempts leave under temporary names when their
 * worker dies has names that begin with a dot and end with {@code .tmp}.
 *
 * @param path the folder, local or on any Beam filesystem
 */
public record OutputFolder(String path) implements Serializable {

  /** Writes something to a stream. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param folder the sub-folder; empty for the output folder itself
   */
  public void write(String folder, String name, Content content) throws IOException {
    ResourceId parent = FileSystems.matchNewResource(path, true);
    if (!folder.isEmpty()) {
      parent = parent.resolve(folder, StandardResolveOptions.RESOLVE_DIRECTORY);
    }
    ResourceId whole = parent.resolve(name, StandardResolveOptions.RESOLVE_FILE);
    ResourceId part =
        parent.resolve(
            "." + name + "." + UUID.randomUUID() + ".tmp", StandardResolveOptions.RESOLVE_FILE);
    try {
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(part, "application/octet-stream"))) {
        content.writeTo(new Unclosed(out));
      }
      FileSystems.rename(List.of(part), List.of(whole));
    } catch (IOException | RuntimeException e) {
      remove(part, e);
      throw e;
    }
  }

  /** Removes an unfinished file if it can. */
  private static void remove(ResourceId part, Exception failure) {
    try {
      FileSystems.delete(List.of(part), StandardMoveOptions.IGNORE_MISSING_FILES);
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * A stream that its writer does not close: on an object store each close completes an upload, and
   * the second has none to complete.
   */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
