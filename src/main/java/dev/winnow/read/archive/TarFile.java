package dev.winnow.read.archive;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadContext.Nesting;
import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar archives, told by their first header. */
public final class TarFile implements FileFormat {
  private static final int HEADER_BYTES = 512;

  @Override
  public String name() {
    return "tar";
  }

  @Override
  public Nesting holdsFiles() {
    return Nesting.MEMBER;
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    byte[] head = content.head();
    return head.length >= HEADER_BYTES && TarArchiveInputStream.matches(head, head.length);
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) {
    return new ArchiveCursor(
        content.uri(),
        new TarMembers(new TarArchiveInputStream(content.stream(), "UTF-8")),
        context);
  }

  private record TarMembers(TarArchiveInputStream tar) implements Members {

    @Override
    public Member next() throws IOException {
      TarArchiveEntry entry = entry();
      while (entry != null && entry.isDirectory()) {
        entry = entry();
      }
      if (entry == null) {
        return null;
      }
      if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
        return Member.refused(
            entry.getName(),
            "no_file",
            "The member is a link or a device; put the file itself into the archive.");
      }
      if (!tar.canReadEntryData(entry)) {
        return Member.refused(
            entry.getName(), "unsupported", "The member is a sparse file; pack it as a plain one.");
      }
      return new Member(entry.getName(), entry.getSize(), tar, null);
    }

    private TarArchiveEntry entry() throws IOException {
      try {
        return tar.getNextEntry();
      } catch (IOException | IllegalArgumentException e) {
        throw new DocumentException(
            "truncated",
            "The tar archive cannot be read further ("
                + e.getMessage()
                + "); it is cut off or damaged: fetch or pack it again.");
      }
    }

    @Override
    public void close() throws IOException {
      tar.close();
    }
  }
}
