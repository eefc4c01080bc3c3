package dev.winnow.write.parquet;

import dev.winnow.write.fields.FieldWriter.ItemFields;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/**
 * A part of a run in Parquet: compressed with zstd, with statistics of all columns. The same items
 * give the same bytes.
 */
public final class ParquetPart {
  /** A row group is held in memory until it is full. */
  private static final long ROW_GROUP_BYTES = 32L << 20;

  /** A document may have megabytes, so the size of a row group is looked at often. */
  private static final int MAX_ROWS_BETWEEN_CHECKS = 16;

  private ParquetPart() {}

  /**
   * Writes a file.
   *
   * @param out receives the file; it is left open
   * @param items in the order of the rows; without items, the file has the schema alone
   */
  public static <T> void write(
      OutputStream out, ParquetSchema schema, List<T> items, ItemFields<T> fields)
      throws IOException {
    StableFooter file = new StableFooter(out);
    try (ParquetWriter<T> writer =
        new Builder<>(new StreamFile(file), new Fields<>(schema.type(), fields))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withMinRowCountForPageSizeCheck(1)
            .withMaxRowCountForPageSizeCheck(MAX_ROWS_BETWEEN_CHECKS)
            .build()) {
      for (T item : items) {
        writer.write(item);
      }
    }
    file.finish();
  }

  private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {
    private final WriteSupport<T> support;

    Builder(OutputFile file, WriteSupport<T> support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder<T> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<T> getWriteSupport(Configuration unused) {
      return support;
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration unused) {
      return support;
    }
  }

  /** Writes the fields of items. */
  private static final class Fields<T> extends WriteSupport<T> {
    private final MessageType type;
    private final ItemFields<T> fields;
    private RecordConsumer out;

    Fields(MessageType type, ItemFields<T> fields) {
      this.type = type;
      this.fields = fields;
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration unused) {
      return new WriteContext(type, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return new WriteContext(type, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      out = consumer;
    }

    @Override
    public void write(T item) {
      out.startMessage();
      try {
        fields.write(new ParquetFields(out, type), item);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      out.endMessage();
    }
  }
}
