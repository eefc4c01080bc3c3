package dev.winnow.read.format;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A file that is one document: each file that no other format recognizes. */
public final class SingleDocument implements FileFormat {

  @Override
  public String name() {
    return "document";
  }

  @Override
  public boolean recognizes(Content content) {
    return true;
  }

  /** {@inheritDoc} A file above the limit is not read. */
  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    byte[] bytes = read(content, context.maxBytes());
    return DocumentCursor.of(List.of(ReadItem.of(RawDocument.of(content.uri(), bytes))));
  }

  /**
   * All bytes of a document.
   *
   * @throws DocumentException {@code too_large} if there are more than {@code maxBytes}
   */
  public static byte[] read(Content content, long maxBytes) throws IOException {
    if (content.size() > maxBytes) {
      throw tooLarge(content.size(), maxBytes);
    }
    byte[] bytes = content.stream().readNBytes((int) (maxBytes + 1));
    if (bytes.length > maxBytes) {
      throw tooLarge(bytes.length, maxBytes);
    }
    return bytes;
  }

  /** The failure of a document with at least this number of bytes. */
  public static DocumentException tooLarge(long bytes, long maxBytes) {
    return new DocumentException(
        "too_large",
        String.format(
            Locale.ROOT,
            "The file has %d bytes or more, above the limit of %d; raise 'max_bytes' of ReadFiles"
                + " to read it.",
            bytes,
            maxBytes));
  }
}
