package dev.winnow.read.archive;

import dev.winnow.read.format.ExpansionLimit;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The members of a zip archive, in the order of their bytes. */
final class ZipMembers implements Members {
  private final ZipFile zip;
  private final long archiveBytes;
  private final Enumeration<ZipArchiveEntry> entries;
  private final ExpansionLimit limit = new ExpansionLimit();

  /**
   * The members of an archive.
   *
   * @param archiveBytes the size of the archive, which bounds the size of all members together
   */
  ZipMembers(ZipFile zip, long archiveBytes) {
    this.zip = zip;
    this.archiveBytes = archiveBytes;
    this.entries = zip.getEntriesInPhysicalOrder();
  }

  @Override
  public Member next() throws IOException {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        return member(entry);
      }
    }
    return null;
  }

  private Member member(ZipArchiveEntry entry) {
    String name = entry.getName();
    if (entry.isUnixSymlink()) {
      return Member.refused(
          name, "no_file", "The member is a link; put the file itself into the archive.");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Member.refused(
          name, "encrypted", "The member is encrypted; unpack the archive with its password.");
    }
    if (!zip.canReadEntryData(entry)) {
      return Member.refused(
          name,
          "unsupported",
          "The member is compressed by method "
              + entry.getMethod()
              + ", which is not known; pack it by deflate.");
    }
    try {
      return new Member(name, entry.getSize(), new Limited(zip.getInputStream(entry)), null);
    } catch (IOException | RuntimeException e) {
      return Member.refused(
          name,
          "corrupt",
          "The member is damaged (" + e.getMessage() + "); pack or fetch the archive again.");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** All members together may not be much larger than the archive. */
  private final class Limited extends FilterInputStream {
    Limited(InputStream member) {
      super(member);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      limit.add(one < 0 ? 0 : 1, archiveBytes);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      limit.add(Math.max(count, 0), archiveBytes);
      return count;
    }
  }
}
