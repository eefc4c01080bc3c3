package dev.winnow.read.parquet;

import dev.winnow.model.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.MessageType;

/**
 * The directory of a Parquet file, which stands at its end.
 *
 * @param schema the columns
 * @param groups the row groups in their order
 * @param writer the program that wrote the file; null if the file does not tell
 */
record Footer(MessageType schema, List<BlockMetaData> groups, String writer) {
  /** Takes some tenfold of memory; 2 GB of web text have a footer of some 4 MB. */
  private static final int MAX_BYTES = 32 << 20;

  /** The length of the footer, and the mark of the format. */
  private static final int TRAILER_BYTES = 8;

  private static final int MARK_BYTES = 4;

  /**
   * Reads the footer of a file.
   *
   * @throws DocumentException if it is cut off, damaged, encrypted or too large
   */
  static Footer of(SeekableByteChannel file) throws IOException {
    long trailerStart = file.size() - TRAILER_BYTES;
    if (trailerStart < MARK_BYTES) {
      throw cutOff();
    }
    ByteBuffer trailer =
        ByteBuffer.wrap(Range.read(file, trailerStart, TRAILER_BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    int length = trailer.getInt();
    String mark = StandardCharsets.ISO_8859_1.decode(trailer).toString();
    if (mark.equals("PARE")) {
      throw encrypted();
    }
    if (!mark.equals("PAR1")) {
      throw cutOff();
    }
    if (length <= 0 || length > trailerStart - MARK_BYTES) {
      throw corrupt("it says that it has " + length + " bytes");
    }
    if (length > MAX_BYTES) {
      throw new DocumentException(
          "too_large",
          String.format(
              Locale.ROOT,
              "The footer of the Parquet file has %d bytes, above the limit of %d; write the file"
                  + " with fewer columns or larger row groups.",
              length,
              MAX_BYTES));
    }
    return parsed(Range.read(file, trailerStart - length, length));
  }

  private static Footer parsed(byte[] bytes) {
    try {
      ParquetMetadata file =
          new ParquetMetadataConverter(
                  ParquetReadOptions.builder(new PlainParquetConfiguration()).build())
              .readParquetMetadata(
                  new ByteArrayInputStream(bytes), ParquetMetadataConverter.NO_FILTER);
      return new Footer(
          file.getFileMetaData().getSchema(),
          file.getBlocks(),
          file.getFileMetaData().getCreatedBy());
    } catch (IOException | RuntimeException e) {
      throw corrupt("its fields cannot be read");
    }
  }

  /** The failure of a file, or of a column, that needs a key. */
  static DocumentException encrypted() {
    return new DocumentException(
        "encrypted", "The Parquet file is encrypted; write it again without encryption.");
  }

  private static DocumentException cutOff() {
    return new DocumentException(
        "truncated", "The Parquet file ends before its footer; fetch or write the file again.");
  }

  static DocumentException corrupt(String reason) {
    return new DocumentException(
        "corrupt",
        "The footer of the Parquet file is damaged (" + reason + "); fetch or write it again.");
  }
}
