package dev.winnow.read;

import dev.winnow.model.DocumentException;
import dev.winnow.read.archive.TarFile;
import dev.winnow.read.archive.ZipArchive;
import dev.winnow.read.compress.CompressedFile;
import dev.winnow.read.feed.FeedFile;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.SingleDocument;
import dev.winnow.read.format.TableFields;
import dev.winnow.read.mail.MailFile;
import dev.winnow.read.parquet.ParquetTable;
import dev.winnow.read.table.CsvTable;
import dev.winnow.read.table.JsonTable;
import dev.winnow.read.warc.WarcFile;
import java.io.IOException;
import java.util.List;

/**
 * Tells the format of files, and of files within files.
 *
 * @param maxBytes the size in bytes above which a document becomes a failure
 * @param only the name of the format that all files have that hold no files; null if each is told
 * @param fields the settings of tables
 * @param archives the number of archives around the file
 * @param layers the number of compressions around the file
 */
record FileFormats(long maxBytes, String only, TableFields fields, int archives, int layers)
    implements ReadContext {
  private static final int MAX_ARCHIVES = 2;
  private static final int MAX_LAYERS = 3;

  /** A later part of a file whose first part stands for all of it. */
  private static final DocumentCursor NOTHING = () -> null;

  /** In this order they are asked; the last takes every file. */
  private static final List<FileFormat> ALL =
      List.of(
          new WarcFile(),
          new CompressedFile(),
          new ZipArchive(),
          new TarFile(),
          new ParquetTable(),
          new JsonTable(),
          new CsvTable(),
          new FeedFile(),
          new MailFile(),
          new SitemapFile(),
          new SingleDocument());

  /** The names of all formats, in the order in which they are asked. */
  static List<String> names() {
    return ALL.stream()
        .filter(format -> !(format instanceof SitemapFile))
        .map(FileFormat::name)
        .toList();
  }

  /** The documents of a file. */
  DocumentCursor open(Content content) throws IOException {
    FileFormat format = formatOf(content);
    checkDepth(format.holdsFiles());
    return content.part().isLater() && !format.hasParts(content)
        ? NOTHING
        : format.open(content, this);
  }

  /** The first format that recognizes a file; {@link #only} if none does. */
  private FileFormat formatOf(Content content) throws IOException {
    FileFormat otherwise = null;
    for (FileFormat format : ALL) {
      boolean isWanted = format.name().equals(only);
      if (only == null || isWanted || format.holdsFiles() != null) {
        if (format.recognizes(content)) {
          return format;
        }
        otherwise = isWanted ? format : otherwise;
      }
    }
    return otherwise;
  }

  private void checkDepth(Nesting nesting) {
    if ((nesting == Nesting.MEMBER && archives >= MAX_ARCHIVES)
        || (nesting == Nesting.DECOMPRESSED && layers >= MAX_LAYERS)) {
      throw new DocumentException(
          "nested",
          "The file lies too deep in other files: archives are read in archives once; unpack it.");
    }
  }

  @Override
  public DocumentCursor openIfContainer(Content content) throws IOException {
    FileFormats inner = new FileFormats(maxBytes, null, fields, archives + 1, layers);
    return inner.formatOf(content) instanceof SingleDocument ? null : inner.open(content);
  }

  @Override
  public DocumentCursor open(Content content, Nesting nesting) throws IOException {
    FileFormats inner =
        nesting == Nesting.MEMBER
            ? new FileFormats(maxBytes, only, fields, archives + 1, layers)
            : new FileFormats(maxBytes, only, fields, archives, layers + 1);
    return inner.open(content);
  }
}
