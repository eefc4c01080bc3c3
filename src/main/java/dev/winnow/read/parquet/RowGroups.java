package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ExpansionLimit;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.table.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** The rows of a file, row group by row group. The rest of a damaged row group is one failure. */
final class RowGroups implements DocumentCursor {
  private final Content content;
  private final SeekableByteChannel channel;
  private final Footer footer;
  private final MessageType columns;
  private final Rows rows;
  private final RowBudget budget;
  private final ExpansionLimit limit = new ExpansionLimit();

  private RecordReader<JsonNode> reader;

  /** The number of row groups that were begun. */
  private int begun;

  /** The number of rows in the groups before this one. */
  private long rowsBefore;

  /** The number of rows of this group that were read. */
  private long rowsRead;

  RowGroups(
      Content content,
      SeekableByteChannel channel,
      Footer footer,
      MessageType columns,
      Rows rows,
      long maxBytes) {
    this.content = content;
    this.channel = channel;
    this.footer = footer;
    this.columns = columns;
    this.rows = rows;
    this.budget = new RowBudget(maxBytes);
  }

  @Override
  public ReadItem next() throws IOException {
    while (true) {
      try {
        if (reader == null || rowsRead == group().getRowCount()) {
          if (!hasNextGroup()) {
            return null;
          }
          reader = reader();
        }
        budget.begin();
        JsonNode row = reader.read();
        rowsRead++;
        limit.add((int) Math.min(Integer.MAX_VALUE, budget.used()), channel.size());
        return item(row);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (DocumentException e) {
        throw e;
      } catch (RuntimeException e) {
        return lost(e);
      }
    }
  }

  /**
   * Looks at the columns of the first row group.
   *
   * @throws DocumentException if they are encrypted, compressed in a way that is not read, or not
   *     there
   */
  void check() {
    if (footer.groups().isEmpty()) {
      return;
    }
    BlockMetaData first = footer.groups().get(0);
    RowGroupPages pages = new RowGroupPages(channel, first, columns.getColumns().size());
    try {
      columns.getColumns().forEach(pages::getPageReader);
    } catch (ParquetDecodingException e) {
      throw Footer.corrupt(Faults.reason(e));
    }
  }

  private BlockMetaData group() {
    return footer.groups().get(begun - 1);
  }

  /** Goes on to the next row group of this part that has rows. */
  private boolean hasNextGroup() {
    reader = null;
    while (begun < footer.groups().size()) {
      rowsBefore += begun == 0 ? 0 : group().getRowCount();
      rowsRead = 0;
      begun++;
      if (group().getRowCount() > 0 && isOfThisPart()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThisPart() {
    long start = pages().start(columns.getColumns().get(0));
    return content.part().from() <= start && start < content.part().to();
  }

  private RowGroupPages pages() {
    return new RowGroupPages(channel, group(), columns.getColumns().size());
  }

  private RecordReader<JsonNode> reader() {
    MessageColumnIO io = new ColumnIOFactory(footer.writer()).getColumnIO(columns, footer.schema());
    return io.getRecordReader(pages(), new RowMaterializer(columns, budget), FilterCompat.NOOP);
  }

  private ReadItem item(JsonNode row) {
    String place = place(rowsRead);
    return budget.fault() == null
        ? rows.laidOut(place, row)
        : ReadItem.failed(place, budget.fault());
  }

  private String place(long rowOfGroup) {
    return content.uri() + "#row=" + (rowsBefore + rowOfGroup);
  }

  /** The failure of the rows of this group that were not read. */
  private ReadItem lost(RuntimeException e) {
    long first = rowsRead + 1;
    long last = group().getRowCount();
    rowsRead = last;
    return ReadItem.failed(
        place(first),
        new DocumentException(
            "corrupt",
            (last - first + 1)
                + " rows, from row "
                + (rowsBefore + first)
                + " to row "
                + (rowsBefore + last)
                + ", cannot be read, because row group "
                + begun
                + " of "
                + footer.groups().size()
                + " is damaged ("
                + Faults.reason(e)
                + "); fetch or write the file again."));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
