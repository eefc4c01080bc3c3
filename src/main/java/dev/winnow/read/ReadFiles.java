package dev.winnow.read;

import dev.winnow.model.DocumentException;
import dev.winnow.model.Place;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads files, one document a file.
 *
 * @param path a file, a folder (with all below it) or a glob; {@code --input} replaces it
 * @param maxBytes the size above which a file becomes a failure without being read; 16 MiB by
 *     default, at most 1 GiB
 */
public record ReadFiles(String path, Long maxBytes) implements Serializable {
  private static final long LIMIT = 1L << 30;

  public ReadFiles {
    maxBytes = maxBytes == null ? Long.valueOf(16L << 20) : maxBytes;
    if (maxBytes < 1 || maxBytes > LIMIT) {
      throw new IllegalArgumentException(
          "'max_bytes' must be from 1 to " + LIMIT + ", was " + maxBytes);
    }
  }

  /** The same with another path. */
  public ReadFiles withPath(String other) {
    return new ReadFiles(other, maxBytes);
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
    return new RawDocument(DigestUtils.sha256Hex(bytes), file.uri(), bytes);
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
    Path path = Place.local(file.uri());
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
    // The name as it stands: a pattern, which it might pass for, is not looked for again.
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
