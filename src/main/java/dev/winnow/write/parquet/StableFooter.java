package dev.winnow.write.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Passes a Parquet file on with the encodings in its footer sorted. The library lists them in the
 * order of a hash set of enums, which differs from one process to the next, and the same run must
 * give the same bytes. The end of the file is held back until the file is whole.
 */
final class StableFooter extends OutputStream {
  /** The footer takes some 10 kB for each row group of 32 MB. */
  private static final int MAX_FOOTER_BYTES = 4 << 20;

  /** The length of the footer, and the mark of the format. */
  private static final int TRAILER_BYTES = 8;

  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  StableFooter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    held.write(b);
    passOn();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    held.write(bytes, from, length);
    passOn();
  }

  private void passOn() throws IOException {
    if (held.size() > 2 * MAX_FOOTER_BYTES) {
      byte[] bytes = held.toByteArray();
      int passed = bytes.length - MAX_FOOTER_BYTES;
      out.write(bytes, 0, passed);
      held.reset();
      held.write(bytes, passed, MAX_FOOTER_BYTES);
    }
  }

  /** Writes the end of the file, which is whole now. */
  void finish() throws IOException {
    byte[] end = held.toByteArray();
    int trailer = end.length - TRAILER_BYTES;
    int length = ByteBuffer.wrap(end, trailer, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    int start = trailer - length;
    if (start < 0) {
      throw new IOException("the footer has " + length + " bytes, more than are held back");
    }
    ByteArrayOutputStream footer = new ByteArrayOutputStream(length);
    Util.writeFileMetaData(sorted(Arrays.copyOfRange(end, start, trailer)), footer);
    out.write(end, 0, start);
    footer.writeTo(out);
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.size()).array());
    out.write(end, trailer + 4, 4);
  }

  private static FileMetaData sorted(byte[] footer) throws IOException {
    FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : file.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparingInt(
                          (PageEncodingStats each) -> each.getPage_type().getValue())
                      .thenComparingInt(each -> each.getEncoding().getValue()));
        }
      }
    }
    return file;
  }
}
