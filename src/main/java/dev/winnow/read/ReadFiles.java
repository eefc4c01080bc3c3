package dev.winnow.read;

import dev.winnow.io.DocumentSource;
import dev.winnow.io.Location;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Reads files, one document a file.
 *
 * @param path files, folders (with all below them) and globs; {@code --input} replaces them; empty
 *     if the pipeline file names none. A file that several of them name is read once
 * @param maxBytes the size above which a file becomes a failure without being read; 16 MiB by
 *     default, at most 1 GiB
 */
public record ReadFiles(List<String> path, Long maxBytes) implements DocumentSource {
  private static final long MAX_DOCUMENT_BYTES = 1L << 30;

  public ReadFiles {
    path = path == null ? List.of() : List.copyOf(path);
    maxBytes = maxBytes == null ? Long.valueOf(16L << 20) : maxBytes;
    if (maxBytes < 1 || maxBytes > MAX_DOCUMENT_BYTES) {
      throw new IllegalArgumentException(
          "'max_bytes' must be from 1 to " + MAX_DOCUMENT_BYTES + ", was " + maxBytes);
    }
  }

  @Override
  public PTransform<PBegin, PCollectionTuple> reader() {
    return ReadListed.files(this);
  }

  /** Lists the files, spread over the workers, for a step that reads each by itself. */
  public PTransform<PBegin, PCollection<FoundFile>> lister() {
    return ListFiles.of(path);
  }

  @Override
  public long largest() {
    return maxBytes;
  }

  @Override
  public String place() {
    return "the files at " + String.join(", ", path);
  }

  @Override
  public String folder() {
    return path.isEmpty() ? null : path.get(0);
  }

  @Override
  public List<String> folders() {
    return path;
  }

  @Override
  public ReadFiles from(String input) {
    return from(List.of(input));
  }

  /** This source with several places to read from. */
  public ReadFiles from(List<String> inputs) {
    return new ReadFiles(inputs, maxBytes);
  }

  @Override
  public void check() {
    if (path.isEmpty() || path.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("nothing says what to read: ReadFiles has no 'path'");
    }
  }

  /**
   * Reads a file.
   *
   * @throws DocumentException if it is too large or cannot be read
   */
  public RawDocument read(FoundFile file) {
    if (file.bytes() > maxBytes) {
      throw tooLarge(file.bytes());
    }
    byte[] bytes;
    try {
      bytes = bytes(file);
    } catch (IOException e) {
      throw new DocumentException(
          "unreadable", "The file cannot be read (" + reason(e) + "); check that it is there.");
    }
    if (bytes.length > maxBytes) {
      throw tooLarge(bytes.length);
    }
    return RawDocument.of(file.uri(), bytes);
  }

  private DocumentException tooLarge(long size) {
    return new DocumentException(
        "too_large",
        String.format(
            Locale.ROOT,
            "The file has %d bytes or more, above the limit of %d; raise 'max_bytes' of ReadFiles"
                + " to read it.",
            size,
            maxBytes));
  }

  private byte[] bytes(FoundFile file) throws IOException {
    int limit = (int) (maxBytes + 1);
    Path path = Location.local(file.uri());
    if (path != null) {
      if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
        if (!Files.isReadable(path)) {
          throw new AccessDeniedException(path.toString());
        }
        throw new IOException("it is a folder, a pipe or a device");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(limit);
      }
    }
    // The name stands for itself and is never taken for a pattern.
    ResourceId resource = FileSystems.matchNewResource(file.uri(), false);
    try (ReadableByteChannel channel = FileSystems.open(resource);
        InputStream in = Channels.newInputStream(channel)) {
      return in.readNBytes(limit);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    String type = e.getClass().getSimpleName();
    if (e.getMessage() == null) {
      return type;
    }
    return e.getClass() == IOException.class ? e.getMessage() : type + ": " + e.getMessage();
  }
}
