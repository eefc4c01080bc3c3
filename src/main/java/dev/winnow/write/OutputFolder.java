package dev.winnow.write;

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
 * temporary name first, then renamed. A repeated attempt writes the same name again.
 *
 * @param path the folder, local or on any Beam filesystem
 */
record OutputFolder(String path) implements Serializable {

  /** Writes something to a stream. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param folder the sub-folder; empty for the output folder itself
   */
  void write(String folder, String name, Content content) throws IOException {
    ResourceId parent = FileSystems.matchNewResource(path, true);
    if (!folder.isEmpty()) {
      parent = parent.resolve(folder, StandardResolveOptions.RESOLVE_DIRECTORY);
    }
    ResourceId whole = parent.resolve(name, StandardResolveOptions.RESOLVE_FILE);
    ResourceId part =
        parent.resolve(
            "." + name + "." + UUID.randomUUID() + ".tmp", StandardResolveOptions.RESOLVE_FILE);
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(part, "application/octet-stream"))) {
      content.writeTo(out);
    }
    FileSystems.rename(List.of(part), List.of(whole), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
