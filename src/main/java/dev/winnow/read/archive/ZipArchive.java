package dev.winnow.read.archive;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadContext.Nesting;
import dev.winnow.read.format.Spool;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Zip archives, told by their first bytes. */
public final class ZipArchive implements FileFormat {

  /** The members by which documents in zip archives are known, and their names for people. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "[Content_Types].xml", "an office document",
          "META-INF/container.xml", "an EPUB book",
          "META-INF/manifest.xml", "an OpenDocument text",
          "META-INF/MANIFEST.MF", "a Java archive",
          "AndroidManifest.xml", "an Android package");

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public Nesting holdsFiles() {
    return Nesting.MEMBER;
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    byte[] head = content.head();
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    SeekableByteChannel channel =
        content.seekable() == null ? Spool.of(content.stream()) : content.seekable().open();
    try {
      ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
      for (Map.Entry<String, String> known : DOCUMENTS.entrySet()) {
        if (zip.getEntry(known.getKey()) != null) {
          throw new DocumentException(
              "binary",
              "The document is " + known.getValue() + "; convert it to text or leave it out.");
        }
      }
      return new ArchiveCursor(content.uri(), new ZipMembers(zip, channel.size()), context);
    } catch (IOException e) {
      channel.close();
      throw new DocumentException(
          "corrupt",
          "The zip archive has no readable directory ("
              + e.getMessage()
              + "); it is cut off or damaged: fetch or pack it again.");
    } catch (RuntimeException e) {
      channel.close();
      throw e;
    }
  }
}
