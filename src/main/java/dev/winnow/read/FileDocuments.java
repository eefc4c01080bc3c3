package dev.winnow.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.io.Location;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.beside.Beside;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The documents of a file, one after the other. An error ends the file and is its last item, so
 * that a reader never throws.
 */
public final class FileDocuments implements Closeable {
  /** Files up to this size are read into memory at once, which is cheaper. */
  private static final long MAX_WHOLE_BYTES = 1 << 20;

  private final String uri;
  private final DocumentSample sample;
  private final Beside beside;
  private long left;
  private Content content;
  private DocumentCursor cursor;
  private ReadItem last;

  private FileDocuments(FoundFile file, FileFormats formats, DocumentSample sample, Beside beside) {
    this.uri = file.place();
    this.sample = sample;
    this.beside = beside;
    this.left = file.documents();
    String skipped = beside.isMetadata(uri) ? "sidecar" : file.skipped();
    if (skipped != null) {
      last = ReadItem.of(RawDocument.of(uri, uri.getBytes(UTF_8)).drop(skipped));
      return;
    }
    try {
      content = content(file).only(file.part());
      cursor = formats.open(content);
    } catch (IOException | RuntimeException e) {
      last = failed(e);
    }
  }

  static FileDocuments of(
      FoundFile file, FileFormats formats, DocumentSample sample, Beside beside) {
    return new FileDocuments(file, formats, sample, beside);
  }

  /** The next document or failure of the sample; null at the end. */
  public ReadItem next() {
    while (left > 0) {
      ReadItem item = any();
      if (item == null || sample.holds(item.uri())) {
        left--;
        return item == null ? null : withMetadata(item);
      }
    }
    return null;
  }

  private ReadItem withMetadata(ReadItem item) {
    RawDocument document = item.document();
    Stated stated = document == null ? null : beside.of(document.uri(), document.uri().equals(uri));
    return stated == null ? item : ReadItem.of(document.with(stated.or(document.stated())));
  }

  private ReadItem any() {
    if (cursor != null) {
      try {
        ReadItem item = cursor.next();
        if (item != null) {
          return item;
        }
        cursor = closed(cursor);
      } catch (IOException | RuntimeException e) {
        cursor = null;
        return failed(e);
      }
    }
    ReadItem item = last;
    last = null;
    return item;
  }

  private static DocumentCursor closed(DocumentCursor done) throws IOException {
    done.close();
    return null;
  }

  /** Closes the file; a file that was read to its end cannot fail here any more. */
  @Override
  public void close() {
    closeQuietly(cursor);
    closeQuietly(content);
  }

  private void closeQuietly(Closeable open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      last = failed(e);
    }
  }

  private ReadItem failed(Exception e) {
    return ReadItem.failed(
        uri,
        e instanceof IOException unreadable
            ? new DocumentException(
                "unreadable",
                "The file cannot be read (" + reason(unreadable) + "); check that it is there.")
            : (RuntimeException) e);
  }

  private static Content content(FoundFile file) throws IOException {
    String name = file.uri().substring(file.uri().lastIndexOf('/') + 1);
    Path path = Location.local(file.uri());
    if (path == null) {
      // The name stands for itself and is never taken for a pattern.
      ResourceId resource = FileSystems.matchNewResource(file.uri(), false);
      ReadableByteChannel channel = FileSystems.open(resource);
      return Content.of(
          file.uri(),
          name,
          file.bytes(),
          Channels.newInputStream(channel),
          channel instanceof SeekableByteChannel
              ? () -> (SeekableByteChannel) FileSystems.open(resource)
              : null);
    }
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      if (!Files.isReadable(path)) {
        throw new AccessDeniedException(path.toString());
      }
      throw new IOException("it is a folder, a pipe or a device");
    }
    InputStream in = Files.newInputStream(path);
    if (attributes.size() <= MAX_WHOLE_BYTES) {
      try (in) {
        return Content.of(file.uri(), name, in.readAllBytes());
      }
    }
    return Content.of(file.uri(), name, attributes.size(), in, () -> Files.newByteChannel(path));
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
