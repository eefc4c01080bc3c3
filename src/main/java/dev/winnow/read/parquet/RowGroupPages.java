package dev.winnow.read.parquet;

import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * The columns of a row group.
 *
 * @param columns the number of columns that are read
 */
record RowGroupPages(SeekableByteChannel file, BlockMetaData group, int columns)
    implements PageReadStore {

  @Override
  public long getRowCount() {
    return group.getRowCount();
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.winnow.model.DocumentException if the column is encrypted, or compressed in a way
   *     that is not read
   */
  @Override
  public PageReader getPageReader(ColumnDescriptor column) {
    ColumnChunkMetaData chunk = chunk(column);
    boolean hasAllRows =
        column.getMaxRepetitionLevel() == 0
            ? chunk.getValueCount() == group.getRowCount()
            : chunk.getValueCount() >= group.getRowCount();
    if (!hasAllRows) {
      throw new ParquetDecodingException("the footer has two numbers of rows");
    }
    PageCodec codec = PageCodec.of(chunk.getCodec());
    Range range = new Range(file, chunk.getStartingPos(), chunk.getTotalSize(), columns);
    return new ColumnPages(range, codec, chunk.getValueCount());
  }

  /** The position in the file of a column's first page. */
  long start(ColumnDescriptor column) {
    return chunk(column).getStartingPos();
  }

  private ColumnChunkMetaData chunk(ColumnDescriptor column) {
    for (ColumnChunkMetaData chunk : group.getColumns()) {
      if (Arrays.equals(chunk.getPath().toArray(), column.getPath())) {
        if (chunk.isEncrypted()) {
          throw Footer.encrypted();
        }
        return chunk;
      }
    }
    throw new ParquetDecodingException(
        "it has no column '" + String.join(".", column.getPath()) + "'");
  }
}
