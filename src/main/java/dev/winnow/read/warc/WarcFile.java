package dev.winnow.read.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Web archives, told by {@code WARC/} at the beginning of their bytes or of their gzip data. */
public final class WarcFile implements FileFormat {
  private static final String MARK = "WARC/";

  /** The beginning of the older format ARC. */
  private static final String ARC_MARK = "filedesc://";

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    String begin = begin(content.head());
    return begin.startsWith(MARK) || begin.startsWith(ARC_MARK);
  }

  @Override
  public boolean hasParts(Content content) throws IOException {
    return isGzip(content.head()) && begin(content.head()).startsWith(MARK);
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    if (begin(content.head()).startsWith(ARC_MARK)) {
      throw new DocumentException(
          "arc", "The file is a web archive in the old format ARC; convert it to WARC.");
    }
    RecordReader reader = new RecordReader(context.maxBytes());
    WarcRecords records =
        isGzip(content.head())
            ? new GzipRecords(content.partStream(), content.part(), reader.maxRecordBytes())
            : new PlainRecords(content.stream(), reader.maxRecordBytes());
    return new RecordCursor(content.uri(), records, reader, context);
  }

  private static String begin(byte[] head) {
    if (!isGzip(head)) {
      return new String(head, 0, Math.min(head.length, ARC_MARK.length()), ISO_8859_1);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return new String(in.readNBytes(ARC_MARK.length()), ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }
}
