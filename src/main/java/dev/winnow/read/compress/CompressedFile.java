package dev.winnow.read.compress;

import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadContext.Nesting;
import java.io.IOException;

/** Files that are compressed by gzip, zstd, bzip2 or xz, told by their first bytes. */
public final class CompressedFile implements FileFormat {

  @Override
  public String name() {
    return "compressed";
  }

  @Override
  public Nesting holdsFiles() {
    return Nesting.DECOMPRESSED;
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    return Compression.of(content.head()) != null;
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    Compression compression = Compression.of(content.head());
    return context.open(
        Content.of(
            content.uri(),
            compression.contentName(content.name()),
            -1,
            Decompressed.of(compression, content.stream()),
            null),
        Nesting.DECOMPRESSED);
  }
}
